package org.rapporteur.extraction.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Chooses the one that is meant among days or months that recur: the last, the next or the nearest. Stateless. */
final class Nearest {

    /** What lies this many months away is printed with its year; without one, the nearest is meant whatever the tense. */
    private static final int FARTHEST = 8;

    /** The same for a month in the past, which is named without its year for longer. */
    private static final int FARTHEST_BACK = 10;

    private Nearest() {}

    /** Returns what a weekday means: the last such day, today's included, or the next where the sentence looks ahead. */
    static Resolved weekday(DayOfWeek weekday, Tense tense, Setting setting) {
        String name = Words.title(weekday);
        if (tense == Tense.FUTURE) {
            LocalDate day = setting.day().with(TemporalAdjusters.nextOrSame(weekday));
            return Resolved.day(day, "the sentence looks ahead: the " + name + " on or after " + setting.reference());
        }
        LocalDate day = setting.day().with(TemporalAdjusters.previousOrSame(weekday));
        return Resolved.day(day, "the " + name + " on or before " + setting.reference());
    }

    /** Returns what a date without a year means; a weekday printed with it must fit where one can. */
    static Resolved date(PrintedDate date, Tense tense, Setting setting) {
        LocalDate reference = setting.day();
        List<LocalDate> days = IntStream.rangeClosed(reference.getYear() - 8, reference.getYear() + 8)
                .mapToObj(date::in)
                .flatMap(Optional::stream)
                .toList();
        List<LocalDate> fitting = days.stream()
                .filter(day -> date.weekday() == null || day.getDayOfWeek() == date.weekday())
                .filter(day -> Math.abs(day.getYear() - reference.getYear()) <= (date.weekday() == null ? 8 : 1))
                .toList();
        List<LocalDate> candidates = fitting.isEmpty() ? days : fitting;
        String name = "the " + date.day().getDayOfMonth() + " "
                + Words.title(date.day().getMonth());
        Optional<LocalDate> chosen = Optional.empty();
        String where = " nearest to ";
        if (tense == Tense.FUTURE) {
            chosen = candidates.stream().filter(day -> !day.isBefore(reference)).min(Comparator.naturalOrder());
            where = " on or after ";
        } else if (tense == Tense.PAST) {
            chosen = candidates.stream().filter(day -> !day.isAfter(reference)).max(Comparator.naturalOrder());
            where = " on or before ";
        }
        if (chosen.isEmpty() || Math.abs(reference.until(chosen.get(), ChronoUnit.MONTHS)) >= FARTHEST) {
            where = " nearest to ";
            chosen = candidates.stream()
                    .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - reference.toEpochDay())));
        }
        return Resolved.day(chosen.orElseThrow(), name + where + setting.reference());
    }

    /** Returns what a month without a year means. */
    static Resolved month(Month month, Tense tense, Setting setting) {
        YearMonth reference = YearMonth.from(setting.day());
        YearMonth same = reference.withMonth(month.getValue());
        YearMonth last = same.isAfter(reference) ? same.minusYears(1) : same;
        YearMonth next = same.isBefore(reference) ? same.plusYears(1) : same;
        String name = "the " + Words.title(month);
        long back = last.until(reference, ChronoUnit.MONTHS);
        long ahead = reference.until(next, ChronoUnit.MONTHS);
        if (tense == Tense.FUTURE && ahead < FARTHEST) {
            return Resolved.month(next, "the sentence looks ahead: " + name + " on or after " + setting.reference());
        }
        if (tense == Tense.PAST && back < FARTHEST_BACK) {
            return Resolved.month(last, name + " on or before " + setting.reference());
        }
        return Resolved.month(back <= ahead ? last : next, name + " nearest to " + setting.reference());
    }
}
