package org.rapporteur.record.speech;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A statement's use of an instrument.
 *
 * @param id the identifier
 * @param statement the statement's identifier
 * @param instrument the instrument's identifier
 * @param how as what
 * @param spans the words that show it; at least one span
 * @param confidence 0 to 1, or null where the maker gives none
 * @param by who made it
 * @param extra unknown fields
 */
public record Invocation(
        String id,
        String statement,
        String instrument,
        InvocationKind how,
        List<Span> spans,
        Double confidence,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Invocation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(how, "how");
        spans = Spans.evidence(spans, "an invocation", how.word());
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
    }

    @Override
    public String type() {
        return "invocation";
    }

    @Override
    public String report() {
        return Reports.of(statement);
    }

    @Override
    public List<Span> evidence() {
        return spans;
    }
}
