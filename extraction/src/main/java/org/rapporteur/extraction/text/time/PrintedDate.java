package org.rapporteur.extraction.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.rapporteur.record.Span;

/**
 * A day as a text prints it.
 *
 * @param span where it stands
 * @param year the year, or null where none is printed
 * @param day month and day of the month
 * @param weekday the weekday printed in front, or null
 */
public record PrintedDate(Span span, Integer year, MonthDay day, DayOfWeek weekday) {

    /** Returns the date; empty without a year, or where that year has no such day. */
    public Optional<LocalDate> date() {
        return year == null ? Optional.empty() : in(year);
    }

    /** Returns the date in a year; empty where that year has no such day. */
    public Optional<LocalDate> in(int someYear) {
        return day.isValidYear(someYear) ? Optional.of(day.atYear(someYear)) : Optional.empty();
    }
}
