package org.rapporteur.extraction.text.region;

import java.util.Objects;
import org.rapporteur.extraction.text.time.PrintedDate;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/**
 * A stretch recognised as speaking of the report, and what it says.
 *
 * @param kind what it is
 * @param span where it stands
 * @param value what it says, in short; or null
 * @param why the sign it was recognised by
 * @param credit the agency it credits, or null
 * @param own whether the agency signs off its own report, and so is its outlet
 * @param date the date it prints, or null
 */
record Sign(RegionKind kind, Span span, String value, String why, String credit, boolean own, PrintedDate date) {

    /** Validates; throws an exception naming the value at fault. */
    Sign {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(why, "why");
    }

    /** Returns a sign that credits nobody and prints no date. */
    static Sign of(RegionKind kind, Span span, String value, String why) {
        return new Sign(kind, span, value, why, null, false, null);
    }
}
