package org.rapporteur.extraction.instrument;

import java.util.Locale;
import org.rapporteur.record.Span;

/**
 * A word as a reader sees it: "cease-fire", "U.N.", "Berg's" are one.
 *
 * @param span where it stands
 * @param text how it reads, without a possessive ending
 * @param small {@code text} in small letters with straight apostrophes
 * @param tag universal part-of-speech tag of its last piece
 * @param owns whether it has a possessive ending, which {@code span} covers and {@code text} does not
 * @param sentence the sentence's index
 */
record Word(Span span, String text, String small, String tag, boolean owns, int sentence) {

    static Word of(Span span, String written, String tag, int sentence) {
        boolean owns = written.endsWith("'s") || written.endsWith("\u2019s");
        boolean plural = written.endsWith("s'") || written.endsWith("s\u2019");
        boolean alone = written.length() <= (owns ? 2 : 1);
        int drop = alone ? 0 : owns ? 2 : plural ? 1 : 0;
        String text = written.substring(0, written.length() - drop);
        // The tagger takes "body's" for a mark.
        String known = drop > 0 && tag.equals("PUNCT") ? "NOUN" : tag;
        String small = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return new Word(span, text, small, known, drop > 0, sentence);
    }

    boolean is(String wanted) {
        return tag.equals(wanted) || tag.startsWith(wanted + "+");
    }

    boolean isCapital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Returns whether it holds a letter or a digit. */
    boolean isWord() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns where its text stands, without the possessive ending. */
    Span bare() {
        return new Span(span.start(), span.start() + Math.max(1, text.length()));
    }
}
