package org.rapporteur.formats.page.view;

import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.TimeExpression;

/** Resolved times as people read them. Stateless. */
public final class Times {

    private Times() {}

    /** Returns the day, or the first and last day with the precision; the expression must be resolved. */
    public static String value(TimeExpression time) {
        if (time.from().equals(time.to())) {
            return time.from().toString();
        }
        String interval = time.from() + " to " + time.to();
        return time.precision() == Precision.RANGE
                ? interval
                : interval + " (to the " + time.precision().word() + ")";
    }
}
