package org.rapporteur.extraction.text.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.rapporteur.record.report.Precision;

/**
 * What a time expression means.
 *
 * @param value ISO 8601, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param precision how exact
 * @param why what it was resolved by, or why it was not
 */
record Resolved(String value, LocalDate from, LocalDate to, Precision precision, String why) {

    /** Validates. */
    Resolved {
        Objects.requireNonNull(precision, "precision");
        Objects.requireNonNull(why, "why");
    }

    static Resolved unknown(String why) {
        return new Resolved(null, null, null, Precision.UNKNOWN, why);
    }

    static Resolved day(LocalDate day, String why) {
        return new Resolved(day.toString(), day, day, Precision.DAY, why);
    }

    /** The ISO week of a day. */
    static Resolved week(LocalDate day, String why) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        String value = DateTimeFormatter.ISO_WEEK_DATE.format(monday);
        return new Resolved(value.substring(0, value.length() - 2), monday, monday.plusDays(6), Precision.WEEK, why);
    }

    static Resolved month(YearMonth month, String why) {
        return new Resolved(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH, why);
    }

    static Resolved year(int year, String why) {
        return new Resolved(
                String.format(Locale.ROOT, "%04d", year),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                Precision.YEAR,
                why);
    }

    /** An interval; its value is ISO 8601's {@code from/to}. */
    static Resolved range(LocalDate from, LocalDate to, String why) {
        return new Resolved(from + "/" + to, from, to, Precision.RANGE, why);
    }

    /** Returns a part of this, which keeps value and precision. */
    Resolved part(LocalDate partFrom, LocalDate partTo, String partWhy) {
        return new Resolved(value, partFrom, partTo, precision, partWhy);
    }

    /** Returns this day at a time of day. */
    Resolved at(LocalTime time, String printed) {
        return new Resolved(
                value + "T" + time, from, to, Precision.TIME, why + "; the time of day is printed: " + printed);
    }

    /** Returns whether there is a day or an interval. */
    boolean isKnown() {
        return from != null;
    }
}
