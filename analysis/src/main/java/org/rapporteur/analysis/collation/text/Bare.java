package org.rapporteur.analysis.collation.text;

/** Words without a genitive's s. Stateless. */
public final class Bare {

    private Bare() {}

    /**
     * Returns the word's key without the s of a genitive ("Doe's" is {@code doe}), which a key alone does not tell from a last letter.
     *
     * @param text the text that the word's offsets point into
     */
    public static String of(String text, Word word) {
        int end = word.end();
        boolean genitive = end - word.start() > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
        return genitive ? word.key().substring(0, word.key().length() - 1) : word.key();
    }
}
