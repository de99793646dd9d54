package org.rapporteur.analysis.collation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.record.Span;

/**
 * Cuts a text into sentences, to compare what stands around a word. Stateless; linear in the text's length, whatever it holds.
 *
 * <p>A sentence ends at a line break, or at a full stop, question or exclamation mark, with closing marks behind it, where a blank
 * and a word that can begin a sentence follow. A full stop behind a single letter or a title does not end one. Rougher than what the
 * extraction does, which a record does not carry: never shown, only compared by.
 */
public final class Sentences {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "maj", "capt", "lt", "sgt", "gov", "sen", "rep", "amb", "st",
            "jr", "sr", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
            "dec");

    private static final String CLOSING = "\"'\u201D\u2019\u00BB)]";
    private static final String OPENING = "\"'\u201C\u2018\u00AB([";

    private Sentences() {}

    /** Returns the sentences in order, without the blanks around them; none for a text without a sign. */
    public static List<Span> of(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\r') {
                add(sentences, text, start, at);
                start = at + 1;
            } else if (sign == '.' || sign == '!' || sign == '?') {
                int end = closed(text, at + 1);
                if (begins(text, end) && !(sign == '.' && isShort(text, start, at))) {
                    add(sentences, text, start, end);
                    start = end;
                    at = end - 1;
                }
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static int closed(String text, int from) {
        int end = from;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean begins(String text, int at) {
        int next = at;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\u00A0')) {
            next++;
        }
        if (next == at || next == text.length()) {
            return false;
        }
        char first = text.charAt(next);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0);
    }

    /** Whether the full stop belongs to a title, to an initial or to letters that stand for words. */
    private static boolean isShort(String text, int start, int stop) {
        int from = stop;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        if (stop - from == 1) {
            return true;
        }
        return stop - from <= 4 && TITLES.contains(text.substring(from, stop).toLowerCase(Locale.ROOT));
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            sentences.add(new Span(first, last));
        }
    }
}
