package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import org.rapporteur.analysis.decision.power.Fraction;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;

/**
 * What one actor wants on one issue, how much it wants it and what it can bring to bear. Immutable.
 *
 * @param actor whose
 * @param issue on what; the empty string where the file has one issue only
 * @param capability nought or more, on any scale that is the same for all actors
 * @param position a point on the issue's scale
 * @param salience nought or more, how much the issue matters to the actor
 * @param place where it was typed in
 */
public record Stake(
        String actor, String issue, BigDecimal capability, BigDecimal position, BigDecimal salience, Place place) {

    /** Refuses an actor without a name and weights below nought, naming the place. */
    public Stake {
        if (actor.isBlank()) {
            throw new InputException(place, "the actor has no name. Give it one.");
        }
        if (capability.signum() < 0 || salience.signum() < 0) {
            throw new InputException(
                    place,
                    "capability and salience are nought or more; " + actor + " has " + capability + " and " + salience
                            + ".");
        }
    }

    /** What the position counts: capability times salience. */
    public Fraction weight() {
        return Fraction.of(capability.multiply(salience));
    }
}
