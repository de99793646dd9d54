package org.rapporteur.record.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A stretch in quotation marks, the marks included.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param spans where it stands; several where it goes on over paragraphs that each open afresh
 * @param level 1 for the outermost, 2 for one within it, and so on
 * @param use what the marks are used for, or null until that was looked at
 * @param why why that use; or null
 * @param doubt why the bounds are uncertain ("no closing mark before the paragraph ends"), or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Quotation(
        String id,
        String report,
        List<Span> spans,
        int level,
        QuotationUse use,
        String why,
        String doubt,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Quotation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        spans = Spans.ordered(spans);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (level < 1 || spans.isEmpty()) {
            throw new IllegalArgumentException(
                    "a quotation has a level of 1 or more and a span, got level " + level + " and " + spans);
        }
    }

    @Override
    public String type() {
        return "quotation";
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }

    /** Returns this quotation with its use decided. */
    public Quotation withUse(QuotationUse use, String why) {
        return new Quotation(id, report, spans, level, use, why, doubt, by, extra);
    }
}
