package org.rapporteur.formats.plover;

import java.time.LocalDate;
import org.rapporteur.record.Word;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;

/**
 * When something was, in PLOVER's two fields.
 *
 * @param from the day, or the first day it may have been; null when not known
 * @param to the last day it may have been, where that is another; or null
 * @param comment what the days rest on, or why there are none; null where the text names the day
 */
record Dated(LocalDate from, LocalDate to, String comment) {

    /** Returns the days of a time that the text names; an interval is what the text leaves open, not how long it took. */
    static Dated of(TimeExpression time) {
        if (time.from() == null) {
            return new Dated(null, null, "date not known: '" + time.text() + "', " + time.why());
        }
        if (time.from().equals(time.to())) {
            return new Dated(time.from(), null, null);
        }
        String known = time.precision() == Precision.RANGE
                ? "between these days"
                : "known to the " + ((Word) time.precision()).word() + ", one of these days or several";
        return new Dated(time.from(), time.to(), "'" + time.text() + "': " + known);
    }

    /** Returns the day of the report, of what it tells as news without naming a time. */
    static Dated ofReport(Report report, String what) {
        LocalDate day = report.published().value();
        return day == null
                ? new Dated(
                        null,
                        null,
                        "date not known: the text names no time of " + what + ", and "
                                + report.published().why())
                : new Dated(day, null, "the text names no time of " + what + ": the report's day");
    }

    /** Returns no day, with the reason. */
    static Dated unknown(String why) {
        return new Dated(null, null, "date not known: " + why);
    }
}
