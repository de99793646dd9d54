package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Spans of one report that show a conclusion.
 *
 * @param report the report's identifier
 * @param spans where; at least one
 * @param value what they say there, in short or in their words ("1,800", "Jane Doe"); or null
 */
public record Evidence(String report, List<Span> spans, String value) {

    /** Validates; throws an exception naming the value at fault. */
    public Evidence {
        Objects.requireNonNull(report, "report");
        spans = Spans.evidence(spans, "evidence", report);
    }

    /** Returns the evidence that a passage is: its words are what it says. */
    public static Evidence of(String report, Passage passage) {
        return new Evidence(report, passage.spans(), passage.text());
    }
}
