package org.rapporteur.analysis.decision.picture;

import java.util.Objects;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * A member as drawn. Immutable.
 *
 * @param code the member's code, written into the seat
 * @param name the member's name
 * @param vote how it votes, which gives the seat its shape, letter and colour
 * @param veto whether it can block alone under the rule asked
 * @param blocks whether it does
 * @param pivotal whether its vote is unknown and could change the outcome
 */
public record Seat(String code, String name, Vote vote, boolean veto, boolean blocks, boolean pivotal) {

    /** Validates; throws an exception naming the value at fault. */
    public Seat {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vote, "vote");
    }
}
