package org.rapporteur.extraction.statement;

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
public record Frame(String text, int paragraph, List<Element> elements) {

    /** A word or mark outside quotation marks, or a quotation. */
    public sealed interface Element {

        /** Returns where it stands. */
        Span span();
    }

    /**
     * A word or mark.
     *
     * @param token the word with its tag
     */
    public record Word(Token token) implements Element {
        @Override
        public Span span() {
            return token.span();
        }
    }

    /**
     * The part of a quotation that lies in this paragraph.
     *
     * @param quotation the whole
     * @param span the part
     */
    public record Quoted(Quotation quotation, Span span) implements Element {}

    /** Copies the list. */
    public Frame {
        elements = List.copyOf(elements);
    }

    /** Returns the number of elements. */
    public int size() {
        return elements.size();
    }

    /** Returns where an element stands. */
    public Span span(int position) {
        return elements.get(position).span();
    }

    /** Returns the span from the beginning of one element to the end of another. */
    public Span span(int first, int last) {
        return new Span(span(first).start(), span(last).end());
    }

    /** Returns whether the element is a quotation. */
    public boolean isQuoted(int position) {
        return in(position) && elements.get(position) instanceof Quoted;
    }

    /** Returns the element as read, in small letters; empty for a quotation and outside the frame. */
    public String word(int position) {
        return in(position) && elements.get(position) instanceof Word word
                ? word.token().text().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Returns whether the element is a word with this tag. */
    public boolean is(int position, String tag) {
        return in(position)
                && elements.get(position) instanceof Word word
                && word.token().is(tag);
    }

    /** Returns whether the element is a word with one of these tags. */
    public boolean isAny(int position, String... tags) {
        for (String tag : tags) {
            if (is(position, tag)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a verb or auxiliary stands from one position on and before another. */
    public boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAny(i, "VERB", "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the element is a mark that reads as one of those in {@code marks}. */
    public boolean isMark(int position, String marks) {
        String word = word(position);
        return word.length() == 1 && marks.contains(word);
    }

    /** Returns whether the element begins with a capital letter. */
    public boolean startsUpper(int position) {
        return in(position)
                && Character.isUpperCase(text.codePointAt(span(position).start()));
    }

    /** Returns the words between the marks of a quotation. */
    public String inner(int position) {
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
    public char lastInside(int position) {
        String inner = inner(position);
        char last = inner.isEmpty() ? 0 : inner.charAt(inner.length() - 1);
        return Character.isLetterOrDigit(last) ? 0 : last;
    }

    /** Returns the number of blank-separated words inside a quotation. */
    public int wordsInside(int position) {
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
