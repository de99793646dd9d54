package org.rapporteur.extraction.quotation;

/**
 * A stretch of one paragraph in quotation marks.
 *
 * @param opening its opening mark
 * @param inner where the words end and the closing mark, if there is one, begins
 * @param end where it ends
 * @param words how many letters and digits it holds
 * @param closed whether it has a closing mark
 * @param doubt what is uncertain about its bounds, or null
 */
record Stretch(Mark opening, int inner, int end, int words, boolean closed, String doubt) {

    /** The words of the doubts. */
    static final String NO_CLOSING = "no closing mark before the paragraph ends";

    static final String NEXT_OPENS = "no closing mark before the next opening mark";

    static final String OUTER_CLOSES = "no closing mark before the enclosing quotation ends";

    /** Returns a stretch closed by a mark. */
    static Stretch closed(Mark opening, Mark closing, String doubt) {
        return new Stretch(opening, closing.start(), closing.end(), closing.words() - opening.words(), true, doubt);
    }

    /** Returns a stretch that nothing closes. */
    static Stretch unclosed(Mark opening, int end, int words, String doubt) {
        return new Stretch(opening, end, end, words - opening.words(), false, doubt);
    }

    /** Returns this stretch with a doubt. */
    Stretch doubted(String why) {
        return new Stretch(opening, inner, end, words, closed, why);
    }

    /** Returns whether the doubt is that the closing mark is missing. */
    static boolean isUnclosed(String doubt) {
        return NO_CLOSING.equals(doubt) || NEXT_OPENS.equals(doubt) || OUTER_CLOSES.equals(doubt);
    }

    int start() {
        return opening.start();
    }
}
