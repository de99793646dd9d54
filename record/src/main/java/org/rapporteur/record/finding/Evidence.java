package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Spans of one report that show a conclusion.
 *
 * @param report the report's identifier
 * @param spans where; at least one
 */
public record Evidence(String report, List<Span> spans) {

    /** Validates; throws an exception naming the value at fault. */
    public Evidence {
        Objects.requireNonNull(report, "report");
        spans = Spans.evidence(spans, "evidence", report);
    }
}
