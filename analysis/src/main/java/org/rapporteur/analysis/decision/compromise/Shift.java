package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import org.rapporteur.analysis.decision.power.Fraction;

/**
 * The outcome after one change to one weight.
 *
 * @param actor whose weight
 * @param change what was done to it
 * @param mean the compromise then
 * @param median the weighted median then
 * @param moved the compromise then, less the compromise now
 */
public record Shift(String actor, Change change, Fraction mean, BigDecimal median, Fraction moved) {

    /** How far the compromise moved, either way. */
    public Fraction distance() {
        return moved.signum() < 0 ? Fraction.ZERO.minus(moved) : moved;
    }
}
