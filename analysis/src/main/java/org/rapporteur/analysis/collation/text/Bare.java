package org.rapporteur.analysis.collation.text;

import org.rapporteur.record.Span;

/** Words without a genitive's s. Stateless. */
public final class Bare {

    private Bare() {}

    /**
     * Returns the word's key without the s of a genitive ("Doe's" is {@code doe}), which a key alone does not tell from a last letter.
     *
     * @param text the text that the word's offsets point into
     */
    public static String of(String text, Word word) {
        return isGenitive(text, word) ? word.key().substring(0, word.key().length() - 1) : word.key();
    }

    /** Returns where the word stands, without the apostrophe and s of a genitive. */
    public static Span span(String text, Word word) {
        return new Span(word.start(), isGenitive(text, word) ? word.end() - 2 : word.end());
    }

    private static boolean isGenitive(String text, Word word) {
        int end = word.end();
        return end - word.start() > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    }
}
