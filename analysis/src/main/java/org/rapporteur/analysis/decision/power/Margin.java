package org.rapporteur.analysis.decision.power;

import java.util.List;

/**
 * One condition on a vote with abstention: {@code yes × Y − no × N} reaches {@code least}, Y and N being the weights cast for and
 * against. Nine affirmative votes are (1, 0, 9); two thirds of those present and voting are (1, 2, 0); a simple majority of those
 * voting is (1, 1, 1).
 *
 * @param weights one for each member, in order, none below zero
 * @param yes what a weight cast for adds, nought or more
 * @param no what a weight cast against takes away, nought or more
 * @param least to be reached
 */
public record Margin(List<Long> weights, long yes, long no, long least) {

    /** Refuses factors and weights below nought. */
    public Margin {
        weights = List.copyOf(weights);
        if (yes < 0 || no < 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(
                    "a vote for must not harm, nor one against help: " + yes + ", " + no + ", weights " + weights);
        }
    }

    /** So many affirmative votes, whatever the others do. */
    public static Margin of(Threshold threshold) {
        return new Margin(threshold.weights(), 1, 0, threshold.quota());
    }

    boolean met(long cast, long against) {
        return Math.subtractExact(Math.multiplyExact(yes, cast), Math.multiplyExact(no, against)) >= least;
    }
}
