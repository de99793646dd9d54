package org.rapporteur.analysis.decision.compromise;

import org.rapporteur.analysis.decision.power.Fraction;

/** What is done to one actor's weight, to see how much the outcome owes to it. */
public enum Change {
    /** The actor is left out. */
    WITHOUT(0),
    /** Its weight is a tenth lower. */
    TENTH_LESS(9),
    /** Its weight is a tenth higher. */
    TENTH_MORE(11);

    private final int tenths;

    Change(int tenths) {
        this.tenths = tenths;
    }

    /** What the weight is multiplied with. */
    public Fraction factor() {
        return Fraction.of(tenths, 10);
    }
}
