package org.rapporteur.extraction.statement.rules;

import java.util.List;
import java.util.Locale;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Quotation;

/**
 * One sentence as the words around its quotations: what stands in quotation marks is one element, however many sentences it
 * holds. Immutable; positions count elements.
 *
 * @param text the report's text
 * @param paragraph index of the paragraph
 * @param elements words and quotations in the order of the text; not empty
 */
record Frame(String text, int paragraph, List<Element> elements) {

    /** A word or mark outside quotation marks, or a quotation. */
    sealed interface Element {
        Span span();
    }

    /** A word or mark. */
    record Word(Token token) implements Element {
        @Override
        public Span span() {
            return token.span();
        }
    }

    /** The part of a quotation that lies in this paragraph. */
    record Quoted(Quotation quotation, Span span) implements Element {}

    Frame {
        elements = List.copyOf(elements);
    }

    int size() {
        return elements.size();
    }

    Span span(int position) {
        return elements.get(position).span();
    }

    /** Returns the span from the beginning of one element to the end of another. */
    Span span(int first, int last) {
        return new Span(span(first).start(), span(last).end());
    }

    boolean isQuoted(int position) {
        return in(position) && elements.get(position) instanceof Quoted;
    }

    /** Returns the element as read, in small letters; empty for a quotation and outside the frame. */
    String word(int position) {
        return in(position) && elements.get(position) instanceof Word word
                ? word.token().text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Returns whether the element is a word with this tag. */
    boolean is(int position, String tag) {
        return in(position)
                && elements.get(position) instanceof Word word
                && word.token().is(tag);
    }

    /** Returns whether the element is a word with one of these tags. */
    boolean isAny(int position, String... tags) {
        for (String tag : tags) {
            if (is(position, tag)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a verb or auxiliary stands from one position on and before another. */
    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAny(i, "VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the element is a mark that reads as one of those in {@code marks}. */
    boolean isMark(int position, String marks) {
        String word = word(position);
        return word.length() == 1 && marks.contains(word);
    }

    boolean startsUpper(int position) {
        return in(position)
                && Character.isUpperCase(text.codePointAt(span(position).start()));
    }

    /** Returns the words between the marks of a quotation. */
    String inner(int position) {
        String whole = span(position).in(text);
        int from = 0;
        int to = whole.length();
        while (from < to && !Character.isLetterOrDigit(whole.codePointAt(from)) && whole.charAt(from) != '.') {
            from++;
        }
        while (to > from && isClosing(whole.charAt(to - 1))) {
            to--;
        }
        return whole.substring(from, to);
    }

    /** Returns the last mark inside a quotation, or 0 when it ends with a word. */
    char lastInside(int position) {
        String inner = inner(position);
        char last = inner.isEmpty() ? 0 : inner.charAt(inner.length() - 1);
        return Character.isLetterOrDigit(last) ? 0 : last;
    }

    /** Returns the number of blank-separated words inside a quotation. */
    int wordsInside(int position) {
        return inner(position).isBlank() ? 0 : inner(position).strip().split("\\s+").length;
    }

    private boolean in(int position) {
        return position >= 0 && position < elements.size();
    }

    private static boolean isClosing(char unit) {
        return Character.isWhitespace(unit)
                || "\"'\u201d\u2019\u201c\u2018\u00bb\u00ab\u203a\u2039\u300d\u300f`\u201e\u201a".indexOf(unit) >= 0;
    }
}
