package org.rapporteur.extraction.encoder;

/**
 * Finds stretches of words by scores of where one begins and where it ends; that there is none scores nothing. Stateless.
 */
public final class Pointer {

    /** A stretch is no longer than this, in words: of 3,141 labelled ones the longest has 274 characters. */
    private static final int LONGEST = 60;

    private Pointer() {}

    /** Returns the score of a word. */
    public interface Score {
        /** Returns the log-odds that a stretch begins with the word of this number, or ends with it. */
        double of(int word);
    }

    /**
     * Returns the likeliest stretch among the words from {@code first} to before {@code end}, as its first word and the word behind
     * its last; null where none is likelier.
     */
    public static int[] best(int first, int end, Score begins, Score ends) {
        double most = 0;
        int[] best = null;
        for (int from = first; from < end; from++) {
            double begin = begins.of(from);
            for (int last = from; last < Math.min(end, from + LONGEST); last++) {
                double together = begin + ends.of(last);
                if (together > most) {
                    most = together;
                    best = new int[] {from, last + 1};
                }
            }
        }
        return best;
    }
}
