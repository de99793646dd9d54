package org.rapporteur.record.identity;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;

/**
 * One identity inside one report.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param kind what it is
 * @param name the fullest name the report gives
 * @param office "ambassador", or null
 * @param of what the office is held of: ISO 3166-1 alpha-2 for a state, else the words; or null
 * @param mentions one or more, in the order of the text
 * @param by who made it
 * @param extra unknown fields
 */
public record Entity(
        String id,
        String report,
        EntityKind kind,
        String name,
        String office,
        String of,
        List<Mention> mentions,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention: '" + name + "'");
        }
    }

    @Override
    public String type() {
        return "entity";
    }

    @Override
    public List<Span> evidence() {
        return mentions.stream().flatMap(mention -> mention.spans().stream()).toList();
    }
}
