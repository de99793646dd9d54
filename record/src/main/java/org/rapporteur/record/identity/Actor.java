package org.rapporteur.record.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;

/**
 * One identity across reports.
 *
 * @param id the identifier
 * @param kind what it is
 * @param name the name to show
 * @param names every form seen
 * @param office or null
 * @param of state or body of the office, or null
 * @param from first day in office, or null
 * @param to last day in office, or null
 * @param entities the entities it joins
 * @param members identifiers of the actors that make up a collective; empty otherwise
 * @param membership whether those are all; null when this is no collective
 * @param wikidata the item of Wikidata that a user's list gives, such as "Q42"; or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Actor(
        String id,
        EntityKind kind,
        String name,
        List<String> names,
        String office,
        String of,
        LocalDate from,
        LocalDate to,
        List<Member> entities,
        List<String> members,
        Membership membership,
        String wikidata,
        Maker by,
        Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        names = List.copyOf(names);
        entities = List.copyOf(entities);
        members = List.copyOf(members);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "actor";
    }
}
