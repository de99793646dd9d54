package org.rapporteur.evaluation.identity.score;

import org.rapporteur.evaluation.identity.gold.GoldSource;

/**
 * An answer and whether it is right. Immutable.
 *
 * @param source what was asked
 * @param answer what was answered
 * @param right whether the answer is the labelled identity
 */
public record Verdict(GoldSource source, Answer answer, boolean right) {

    /** Returns whether there is an answer. */
    public boolean answered() {
        return answer.entity() != null;
    }
}
