package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/**
 * A member's time on a body. Immutable.
 *
 * @param code the member's code: ISO 3166-1 alpha-2 for states, or the body's own
 * @param name the name it sits under
 * @param group the group of seats it fills one of, or null
 * @param from the first day, or null when since the body exists
 * @param to the last day, or null when it still sits
 * @param weight its weight, 0 to {@link Quota#LARGEST}
 * @param veto whether it has a veto
 * @param source where that stands
 * @param place where it was read
 */
public record Membership(
        String code,
        String name,
        String group,
        LocalDate from,
        LocalDate to,
        long weight,
        boolean veto,
        String source,
        Place place) {

    /** Validates; throws an {@link InputException} naming place and value at fault. */
    public Membership {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        if (from != null && to != null && to.isBefore(from)) {
            throw new InputException(
                    place, "member " + code + " leaves on " + to + " before it joins on " + from + ". Swap the dates.");
        }
        if (weight < 0 || weight > Quota.LARGEST) {
            throw new InputException(
                    place,
                    "member " + code + " has the weight " + weight + ". Write a whole number from 0 to " + Quota.LARGEST
                            + ".");
        }
    }

    /** Returns whether it sits on {@code date}. */
    public boolean on(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    /** Returns whether the two share a day. */
    public boolean overlaps(Membership other) {
        return Consistency.overlap(from, to, other.from, other.to);
    }
}
