package org.rapporteur.record.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A quantity that the text names.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param spans where it stands; at least one
 * @param text the words
 * @param value the number, or null when it is not one ("many")
 * @param unit what it is measured in ("percent"), or null for a plain count
 * @param counts what it counts ("security force"), or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Figure(
        String id,
        String report,
        List<Span> spans,
        String text,
        BigDecimal value,
        String unit,
        String counts,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Figure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a figure", text);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "figure";
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }
}
