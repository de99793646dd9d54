package org.rapporteur.analysis.decision.body;

import java.util.Objects;

/**
 * A seat of a body on one day. Immutable.
 *
 * @param code the member's code; for an unnamed seat its group and a number, such as {@code elected-3}
 * @param name the member's name; for an unnamed seat words saying so
 * @param group the group it belongs to, such as "elected", or null
 * @param weight its weight, zero or more
 * @param veto whether it has a veto
 * @param named whether the data name its holder
 */
public record Seat(String code, String name, String group, long weight, boolean veto, boolean named) {

    /** Validates; throws an exception naming the value at fault. */
    public Seat {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }
}
