package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * What analysis concludes: agreement, variant, omission, conflict, bloc, decision.
 *
 * @param id the identifier
 * @param kind which of these
 * @param story identifier, or null
 * @param reports the reports concerned
 * @param evidence what shows it
 * @param text the conclusion, in words
 * @param by who made it
 * @param extra unknown fields
 */
public record Finding(
        String id,
        String kind,
        String story,
        List<String> reports,
        List<Evidence> evidence,
        String text,
        Maker by,
        Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Finding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        reports = List.copyOf(reports);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "finding";
    }
}
