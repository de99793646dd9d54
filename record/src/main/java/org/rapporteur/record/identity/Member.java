package org.rapporteur.record.identity;

import java.util.Objects;

/**
 * An entity of one report that belongs to an actor or a collective, with the reason.
 *
 * @param id the entity's identifier
 * @param why why it belongs there
 */
public record Member(String id, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
    }
}
