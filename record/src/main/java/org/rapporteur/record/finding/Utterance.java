package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * One act of saying, with every printed variant of it across a story's reports.
 *
 * @param id the identifier
 * @param story identifier
 * @param actor who said it, or null when the outlets differ
 * @param variants one or more
 * @param by who made it
 * @param extra unknown fields
 */
public record Utterance(String id, String story, String actor, List<Variant> variants, Maker by, Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Utterance {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(story, "story");
        variants = List.copyOf(variants);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("an utterance needs a printed variant: '" + id + "'");
        }
    }

    @Override
    public String type() {
        return "utterance";
    }
}
