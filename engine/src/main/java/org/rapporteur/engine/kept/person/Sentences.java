package org.rapporteur.engine.kept.person;

import java.text.BreakIterator;
import java.util.Locale;
import org.rapporteur.record.Span;

/** Finds the sentence around a place, to show it: good enough for that, and for nothing else. Stateless. */
final class Sentences {

    /** Text that is searched on either side, in UTF-16 units: a report without a full stop is not read whole for every mention. */
    private static final int REACH = 1_000;

    private Sentences() {}

    /** Returns the sentence that holds a span; at most {@value #REACH} units before and behind it. */
    static Span around(String text, Span span) {
        int from = Math.max(0, span.start() - REACH);
        int to = Math.min(text.length(), span.end() + REACH);
        from = Math.max(from, text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1);
        int line = text.indexOf('\n', span.end());
        to = line < 0 ? to : Math.min(to, line);
        if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
            from--;
        }
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text.substring(from, to));
        int start = span.start() - from;
        int first = start == 0 ? 0 : breaks.isBoundary(start) ? start : breaks.preceding(start);
        int last = breaks.following(Math.min(to - from, span.end() - from) - 1);
        int begin = from + Math.max(0, first);
        int end = last == BreakIterator.DONE ? to : from + last;
        while (end > span.end() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (begin < span.start() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return new Span(begin, end);
    }
}
