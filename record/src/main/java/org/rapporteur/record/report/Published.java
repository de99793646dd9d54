package org.rapporteur.record.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * The date of publication, with what shows it, or the reason why it is not known.
 *
 * @param value the day, or null when unknown
 * @param why what shows it ("credit line", "JSON-LD datePublished"), or why it is unknown
 * @param spans where the text shows it; empty when a file's markup does, or nothing
 */
public record Published(LocalDate value, String why, List<Span> spans) {

    /** Validates; throws an exception naming the value at fault. */
    public Published {
        Objects.requireNonNull(why, "why");
        spans = Spans.ordered(spans);
    }

    /** Returns an unknown date with its reason. */
    public static Published unknown(String why) {
        return new Published(null, why, List.of());
    }
}
