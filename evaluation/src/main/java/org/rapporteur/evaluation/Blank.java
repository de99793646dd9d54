package org.rapporteur.evaluation;

/** The one definition of a blank in the scorers: Unicode white space and space separators, no-break spaces included. */
public final class Blank {

    private Blank() {}

    /** Returns whether the unit is blank; all blanks lie in the basic plane. */
    public static boolean is(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
    }
}
