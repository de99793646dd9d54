package org.rapporteur.record.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A time that the text names, resolved against the reference date.
 *
 * @param id the identifier
 * @param report the report's identifier
 * @param spans where it stands; at least one
 * @param text the words
 * @param value ISO 8601, as exact as the words are: {@code 2007-12-19}, {@code 2007-W50}, {@code 1999-06}, {@code 1999}; or null
 * @param from the first day it may mean, or null when not resolved
 * @param to the last day it may mean, inclusive; or null when not resolved
 * @param precision how exact it is
 * @param why what it was resolved by, or why it was not
 * @param by who made it
 * @param extra unknown fields
 */
public record TimeExpression(
        String id,
        String report,
        List<Span> spans,
        String text,
        String value,
        LocalDate from,
        LocalDate to,
        Precision precision,
        String why,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public TimeExpression {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a time", text);
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if ((from == null) != (to == null) || (from != null && to.isBefore(from))) {
            throw new IllegalArgumentException("'" + text + "' runs from " + from + " to " + to);
        }
    }

    @Override
    public String type() {
        return "time";
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }
}
