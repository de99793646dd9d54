package org.rapporteur.record.identity;

import java.util.Objects;

/**
 * What an actor joins: an entity of one report, with the reason.
 *
 * @param id the entity's identifier
 * @param why why it is this actor
 */
public record Member(String id, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Member {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(why, "why");
    }
}
