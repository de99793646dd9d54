package org.rapporteur.benchmark;

/** Counts words, the same way for every program that is measured and as the scorers of {@code evaluation} do. Stateless. */
public final class Words {

    private Words() {}

    /** Returns the number of words of a text: its runs of characters between blanks, no-break spaces being blanks. */
    public static long count(String text) {
        long count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean blank = Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u0085';
            count += !blank && !inside ? 1 : 0;
            inside = !blank;
        }
        return count;
    }
}
