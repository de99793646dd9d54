package org.rapporteur.analysis.collation.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.record.Span;

/**
 * Cuts text into words that can be compared. Stateless; linear in the text's length, whatever it holds.
 *
 * <p>A word is a run of letters, digits and marks, with an apostrophe, full stop, comma or hyphen-minus inside it where letters or
 * digits stand on both sides and, for commas, digits do. Hyphens part words.
 */
public final class Words {

    private static final String INSIDE = "'\u2019\u02BC.";

    private Words() {}

    /** Returns the words of a whole text. */
    public static List<Word> of(String text) {
        return text.isEmpty() ? List.of() : of(text, List.of(new Span(0, text.length())));
    }

    /** Returns the words that stand in these spans of the text, in order; one that a span's edge cuts is cut. */
    public static List<Word> of(String text, List<Span> spans) {
        List<Word> words = new ArrayList<>();
        for (Span span : spans) {
            int at = span.start();
            while (at < span.end()) {
                if (!isPart(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                    continue;
                }
                int end = end(text, at, span.end());
                String key = key(text.substring(at, end));
                if (!key.isEmpty()) {
                    words.add(new Word(key, at, end, Character.isUpperCase(text.codePointAt(at))));
                }
                at = end;
            }
        }
        return words;
    }

    private static int end(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            boolean joins = next < limit
                    && ((INSIDE.indexOf(point) >= 0 && isPart(text.codePointAt(next)))
                            || (point == ',' && isDigit(text, at - 1) && isDigit(text, next)));
            if (!isPart(point) && !joins) {
                break;
            }
            at = next;
        }
        return at;
    }

    private static boolean isDigit(String text, int at) {
        return Character.isDigit(text.charAt(at));
    }

    private static boolean isPart(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String key(String form) {
        // ASCII is its own decomposed form, and most words are ASCII.
        boolean plain = form.chars().allMatch(sign -> sign < 0x80);
        String apart = (plain ? form : Normalizer.normalize(form, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length());
        boolean number = Character.isDigit(form.charAt(0));
        for (int at = 0; at < apart.length(); ) {
            int point = apart.codePointAt(at);
            at += Character.charCount(point);
            // A decimal point tells 1.5 from 15; the full stops of "U.N." tell nothing.
            boolean decimal = number && point == '.' && at < apart.length() && isDigit(apart, at);
            if (Character.isLetterOrDigit(point) || decimal) {
                key.appendCodePoint(point);
            }
        }
        return key.toString();
    }
}
