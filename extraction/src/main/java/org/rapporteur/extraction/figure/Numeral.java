package org.rapporteur.extraction.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number among the pieces of a sentence.
 *
 * @param start index of its first piece
 * @param end index behind its last piece
 * @param value the number, or null where its words have none ("dozens")
 * @param plain the number before a scale behind it multiplied it: 2 of "2 million"; or null
 * @param kind how it is written
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal plain, Kind kind) {

    /** How many digits a part of a number is rounded to: a third is 0.3333. */
    private static final int DIGITS = 4;

    /** How a number is written. */
    enum Kind {
        /** Begins with digits. */
        DIGITS,
        /** In words. */
        WORDS,
        /** A part of one, or so many in so many. */
        PART,
        /** A word for a number that it does not tell. */
        VAGUE
    }

    /** Returns it longer by what multiplies it. */
    Numeral times(BigDecimal scale, int end) {
        return new Numeral(start, end, value.multiply(scale), plain, kind);
    }

    /** Returns whether a scale stands behind it. */
    boolean isScaled() {
        return value != null && plain != null && value.compareTo(plain) != 0;
    }

    /** Returns the number as it is recorded: without zeros behind the point, never in powers of ten. */
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Returns one number divided by another. */
    static BigDecimal part(BigDecimal of, BigDecimal by) {
        return of.divide(by, DIGITS, RoundingMode.HALF_UP);
    }
}
