package org.rapporteur.record.matter;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * A value as an outlet words it.
 *
 * @param text the words
 * @param spans where they stand
 * @param value what they mean, in short; or null
 */
public record Worded(String text, List<Span> spans, String value) {

    /** Validates; throws an exception naming the value at fault. */
    public Worded {
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a wording", text);
    }
}
