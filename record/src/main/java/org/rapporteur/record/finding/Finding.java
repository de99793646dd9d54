package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * What analysis concludes from several reports.
 *
 * @param id the identifier
 * @param kind which sort of conclusion
 * @param topic what it is about, within its kind: of a conflict {@code number}, {@code date}, {@code speaker} …; of a verification
 *     the verdict; or null
 * @param story identifier, or null
 * @param subject identifier of the object it is about: an utterance, a proposition, an actor; or null
 * @param reports the reports concerned: those that show it, and those that lack it
 * @param evidence what shows it
 * @param lacking the reports that were searched and have none of it; empty except for omissions and what was not found
 * @param text the conclusion, in words
 * @param by who made it
 * @param extra unknown fields
 */
public record Finding(
        String id,
        FindingKind kind,
        String topic,
        String story,
        String subject,
        List<String> reports,
        List<Evidence> evidence,
        List<Lack> lacking,
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
        lacking = List.copyOf(lacking);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "finding";
    }
}
