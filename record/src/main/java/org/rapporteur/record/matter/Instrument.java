package org.rapporteur.record.matter;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Mention;

/**
 * A resolution, plan, treaty, charter or constitution that a report names.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param name "Resolution 1244"
 * @param kind resolution, plan, treaty, charter, constitution, communiqué …
 * @param of the body or state whose it is, or null
 * @param year or null
 * @param mentions one or more
 * @param by who made it
 * @param extra unknown fields
 */
public record Instrument(
        String id,
        String report,
        String name,
        String kind,
        String of,
        Integer year,
        List<Mention> mentions,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Instrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an instrument needs a mention: '" + name + "'");
        }
    }

    @Override
    public String type() {
        return "instrument";
    }

    @Override
    public List<Span> evidence() {
        return mentions.stream().flatMap(mention -> mention.spans().stream()).toList();
    }
}
