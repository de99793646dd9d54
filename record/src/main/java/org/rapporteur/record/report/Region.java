package org.rapporteur.record.report;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A stretch of the text that speaks of the report itself.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param kind what it is
 * @param spans where it stands; at least one
 * @param text the words
 * @param value what it says, in short: the agency, the place, the name; or null
 * @param why the sign it was recognised by
 * @param by who made it
 * @param extra unknown fields
 */
public record Region(
        String id,
        String report,
        RegionKind kind,
        List<Span> spans,
        String text,
        String value,
        String why,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Region {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a region", text);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "region";
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }
}
