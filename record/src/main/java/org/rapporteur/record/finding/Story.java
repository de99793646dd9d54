package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * The reports of one meeting or event.
 *
 * @param id the identifier
 * @param reports identifiers
 * @param why what holds them together
 * @param by who made it
 * @param extra unknown fields
 */
public record Story(String id, List<String> reports, String why, Maker by, Extra extra) implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Story {
        Objects.requireNonNull(id, "id");
        reports = List.copyOf(reports);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "story";
    }
}
