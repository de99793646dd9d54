package org.rapporteur.analysis.decision.picture;

import java.util.List;
import java.util.Objects;

/**
 * What is to be seen of one decision. Immutable.
 *
 * @param title the question
 * @param place body, day and rule, in a line
 * @param seats the members; drawn in the order of their votes, then of their names
 * @param bars the thresholds; none for a rule without one, such as consensus
 * @param answer the outcome in a few words
 * @param reasons why, in sentences
 */
public record Scene(String title, String place, List<Seat> seats, List<Bar> bars, String answer, List<String> reasons) {

    /** Validates; throws an exception naming the value at fault. */
    public Scene {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(answer, "answer");
        seats = List.copyOf(seats);
        bars = List.copyOf(bars);
        reasons = List.copyOf(reasons);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("a picture of '" + title + "' needs a member");
        }
    }
}
