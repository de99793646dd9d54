package org.rapporteur.extraction.quotation;

/**
 * A character or pair of characters that may be a quotation mark.
 *
 * @param start where it stands
 * @param end behind it
 * @param sign its (first) character
 * @param family which marks it may be paired with
 * @param printed the direction that the character itself has
 * @param context the direction that its neighbours suggest
 * @param words how many letters and digits stand before it in the paragraph
 */
record Mark(int start, int end, char sign, Family family, Side printed, Side context, int words) {

    /** Returns whether both are straight or both are not: a writer who means the same marks types the same. */
    boolean hasStyleOf(Mark other) {
        return (printed == Side.EITHER) == (other.printed == Side.EITHER);
    }

    /** Marks of one family open and close one another. */
    enum Family {
        /** Straight, curly, low, typewritten with two single marks. */
        DOUBLE,
        /** Straight, curly, low single marks, and apostrophes. */
        SINGLE,
        /** Double angle marks, in either direction. */
        GUILLEMET,
        /** Single angle marks, in either direction. */
        ANGLE,
        /** East Asian corner brackets. */
        CORNER,
        /** East Asian white corner brackets. */
        WHITE_CORNER,
        /** A dash before speech; it has no partner. */
        DASH
    }

    /** A direction. */
    enum Side {
        OPEN,
        CLOSE,
        EITHER
    }
}
