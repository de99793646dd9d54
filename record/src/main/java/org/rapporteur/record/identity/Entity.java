package org.rapporteur.record.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;

/**
 * One identity inside one report.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param kind what it is
 * @param name the fullest name the report gives
 * @param office "ambassador", or null
 * @param of what the office is held of, or what the entity belongs to: ISO 3166 for a state or a part of one, else the words; or null
 * @param described the words in which the report says so, or null
 * @param mentions one or more, in the order of the text
 * @param members the entities that make up a collective, each with the reason; empty otherwise
 * @param membership whether the members are all; null when this is no collective
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
        Passage described,
        List<Mention> mentions,
        List<Member> members,
        Membership membership,
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
        members = List.copyOf(members);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity needs a mention: '" + name + "'");
        }
        if (membership == null && !members.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' has members, but not whether they are all");
        }
    }

    @Override
    public String type() {
        return "entity";
    }

    @Override
    public List<Span> evidence() {
        Stream<Span> words = described == null ? Stream.of() : described.spans().stream();
        return Stream.concat(mentions.stream().flatMap(mention -> mention.spans().stream()), words)
                .toList();
    }
}
