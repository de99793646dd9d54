package org.rapporteur.analysis.decision.body;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/**
 * Seats of one kind, whether or not their holders are named. Immutable.
 *
 * @param name the kind, such as "elected"
 * @param count how many, 1 to 10,000
 * @param from the first day, or null when since the body exists
 * @param to the last day, or null when they still exist
 * @param weight the weight of each
 * @param veto whether each has a veto
 * @param source where that stands
 * @param place where it was read
 */
public record SeatGroup(
        String name, int count, LocalDate from, LocalDate to, long weight, boolean veto, String source, Place place) {

    /** Validates; throws an {@link InputException} naming place and value at fault. */
    public SeatGroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        if (count < 1 || count > 10_000) {
            throw new InputException(place, "the group '" + name + "' has " + count + " seats. Write 1 to 10000.");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new InputException(
                    place, "the group '" + name + "' ends on " + to + " before it begins on " + from + ".");
        }
        if (weight < 0 || weight > Quota.LARGEST) {
            throw new InputException(
                    place,
                    "the group '" + name + "' has the weight " + weight + ". Write a whole number from 0 to "
                            + Quota.LARGEST + ".");
        }
    }

    /** Returns whether the seats exist on {@code date}. */
    public boolean on(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
