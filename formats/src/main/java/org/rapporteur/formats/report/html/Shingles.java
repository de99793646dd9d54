package org.rapporteur.formats.report.html;

import java.util.HashSet;
import java.util.Set;

/** Tells whether a paragraph's beginning stands in a known text, whatever blanks and marks lie between the letters. Immutable. */
final class Shingles {

    /** Letters and digits compared. */
    static final int LENGTH = 24;

    /** More of a long text does not tell better. */
    private static final int LONGEST = 40_000;

    private final Set<String> known = new HashSet<>();

    /**
     * Prepares a text.
     *
     * @param text the text, or null
     */
    Shingles(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; text != null && i < text.length() && letters.length() < LONGEST; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            known.add(letters.substring(i, i + LENGTH));
        }
    }

    /** Returns whether a text of at least the length compared is known. */
    boolean contains(String beginning) {
        return known.contains(beginning);
    }
}
