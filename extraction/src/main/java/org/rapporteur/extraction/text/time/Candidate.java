package org.rapporteur.extraction.text.time;

import java.util.Objects;
import org.rapporteur.record.Span;

/**
 * Words that a rule takes for a time, and what they mean to it.
 *
 * @param span where they stand
 * @param meaning what they mean
 */
record Candidate(Span span, Resolved meaning) {

    /** Refuses null. */
    Candidate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(meaning, "meaning");
    }
}
