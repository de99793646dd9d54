package org.rapporteur.record;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked of several spans at once. Stateless. */
public final class Spans {

    private Spans() {}

    /**
     * Returns an immutable copy after checking that the spans are in the order of the text and do not overlap.
     *
     * @throws IllegalArgumentException naming the two spans that are out of order
     */
    public static List<Span> ordered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).start() < spans.get(i - 1).end()) {
                throw new IllegalArgumentException(
                        "spans overlap or are out of order: " + spans.get(i - 1) + " is followed by " + spans.get(i));
            }
        }
        return List.copyOf(spans);
    }

    /**
     * Returns an immutable copy as {@link #ordered} does, after checking that there is a span at all: what is asserted of a
     * report is shown by words of it.
     *
     * @param spans the evidence
     * @param what what it shows, for the message: {@code a region}
     * @param name what the words or the value read, for the message
     * @throws IllegalArgumentException when there is no span, or two are out of order
     */
    public static List<Span> evidence(List<Span> spans, String what, String name) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException(what + " needs a span: '" + name + "'");
        }
        return ordered(spans);
    }

    /**
     * Returns the text of the pieces joined by one blank, the form in which a discontinuous passage is written.
     *
     * @throws IllegalArgumentException when a span ends beyond {@code text}
     */
    public static String text(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /**
     * Returns the smallest span that contains all of them.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Span hull(Collection<Span> spans) {
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no span: nothing to enclose");
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Span span : spans) {
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }

    /** Returns whether some span of the one list shares a position with some span of the other. */
    public static boolean overlap(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
}
