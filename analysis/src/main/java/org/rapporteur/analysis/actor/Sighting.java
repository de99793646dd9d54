package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import org.rapporteur.analysis.actor.name.PersonName;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * An entity with its report's day, as people's codings have it where there are any.
 *
 * @param entity the entity
 * @param date the report's day, or null
 * @param kind what it is
 * @param name its name
 * @param office its office for comparing, or null
 * @param of the state or body for comparing, or null
 * @param station office and state or body in the words of the record
 * @param person the name taken apart; null for no person, and for one without a name
 */
record Sighting(
        Entity entity,
        LocalDate date,
        EntityKind kind,
        String name,
        String office,
        String of,
        Words station,
        PersonName person) {

    /** What is shown, where {@code office} and {@code of} are for comparing. Either may be null. */
    record Words(String office, String of) {}

    String id() {
        return entity.id();
    }

    /** Returns "ambassador of RU", "RU", or the empty string. */
    String stationed() {
        if (office == null) {
            return of == null ? "" : of;
        }
        return office + (of == null ? "" : " of " + of);
    }
}
