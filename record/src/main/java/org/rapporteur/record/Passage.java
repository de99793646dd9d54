package org.rapporteur.record;

import java.util.List;
import java.util.Objects;

/**
 * Words of a report: where they stand and how they read. Immutable.
 *
 * @param spans one or more spans, in the order of the text, not overlapping
 * @param text the words covered, pieces joined by one blank ({@link Spans#text})
 */
public record Passage(List<Span> spans, String text) {

    /** Validates; throws {@link IllegalArgumentException} on an empty or disordered list. */
    public Passage {
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a passage", text);
    }

    /** Returns the passage that {@code spans} cover in {@code reportText}. */
    public static Passage of(String reportText, List<Span> spans) {
        return new Passage(spans, Spans.text(reportText, spans));
    }

    /** Returns the passage that {@code span} covers in {@code reportText}. */
    public static Passage of(String reportText, Span span) {
        return of(reportText, List.of(span));
    }

    /** Returns the smallest span that contains every piece. */
    public Span hull() {
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
