package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * What statements of several reports say alike, in whatever words, and which reports tell it.
 *
 * @param id the identifier
 * @param story identifier
 * @param text the words of the statement that says it best
 * @param actors identifiers of those who say it
 * @param cells one for each report of the story, in the order of the story
 * @param by who made it
 * @param extra unknown fields
 */
public record Proposition(
        String id, String story, String text, List<String> actors, List<Cell> cells, Maker by, Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Proposition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(story, "story");
        Objects.requireNonNull(text, "text");
        actors = List.copyOf(actors);
        cells = List.copyOf(cells);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "proposition";
    }
}
