package org.rapporteur.extraction.meeting;

import org.rapporteur.record.Span;

/**
 * Some tokens of a sentence.
 *
 * @param line the sentence
 * @param start the first
 * @param end behind the last, greater than {@code start}
 */
record Stretch(Line line, int start, int end) {

    /** Returns where they stand. */
    Span span() {
        return line.span(start, end);
    }

    /** Returns the last word in small letters. */
    String head() {
        return line.small(end - 1);
    }

    /** Returns how many tokens they are. */
    int size() {
        return end - start;
    }
}
