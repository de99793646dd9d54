package org.rapporteur.extraction.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.rapporteur.record.Span;

/** Days printed as dates. Stateless. */
final class DateRules {

    private static final Rule NUMERIC = Rule.of(
            "(?<![\\p{L}\\p{N}./-])(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\k<mark>(?<year>" + Words.YEAR
                    + ")(?![\\p{L}\\p{N}/-])(?!\\.\\d)",
            (matcher, words, setting) -> numeric(matcher));

    private DateRules() {}

    /** Adds the dates of a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        for (PrintedDate date : Dates.list(setting.text(), paragraph)) {
            found.add(new Candidate(date.span(), meaning(date, setting)));
        }
        NUMERIC.find(paragraph, setting, found);
    }

    /** Returns what a date means; without a year it is the one that the tense asks for, else the nearest. */
    static Resolved meaning(PrintedDate date, Setting setting) {
        Optional<LocalDate> day = date.date();
        if (day.isPresent()) {
            boolean fits = date.weekday() == null || date.weekday() == day.get().getDayOfWeek();
            String doubt = fits
                    ? ""
                    : ", though that day is a " + Words.title(day.get().getDayOfWeek());
            return Resolved.day(day.get(), "printed as a date" + doubt);
        }
        if (!setting.isDated()) {
            return Resolved.unknown(
                    "a date without a year; " + setting.undated().why());
        }
        return Nearest.date(date, setting.tense(date.span()), setting);
    }

    /** 19/12/2007 has one reading, 06/12/1999 two. */
    private static Optional<Resolved> numeric(Matcher matcher) {
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        int year = Integer.parseInt(matcher.group("year"));
        Optional<LocalDate> dayFirst = day(year, second, first);
        Optional<LocalDate> monthFirst =
                matcher.group("mark").equals("/") ? day(year, first, second) : Optional.empty();
        if (dayFirst.isPresent() && monthFirst.isPresent() && first != second) {
            return Optional.of(
                    Resolved.unknown("a date in digits that may be " + dayFirst.get() + " or " + monthFirst.get()));
        }
        return dayFirst.or(() -> monthFirst).map(day -> Resolved.day(day, "printed as a date in digits"));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            // The other order may be a day.
            return Optional.empty();
        }
    }
}
