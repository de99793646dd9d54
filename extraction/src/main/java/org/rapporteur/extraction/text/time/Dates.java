package org.rapporteur.extraction.text.time;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * Finds days printed as dates: {@code 12 June 1999}, {@code June 12, 1999}, {@code Dec. 19}, {@code 19-Dec-2007},
 * {@code Wednesday, 19 December}, {@code 2007-12-19}. Stateless, safe on any thread.
 */
public final class Dates {

    private static final String WEEKDAY =
            "(?:(?<weekday>" + Words.SHORT_WEEKDAY + ")(?:,|" + Words.S + "the)?" + Words.S + ")?";

    /** The number is a day, not the beginning of 3,000, 12.5 or 12:30. */
    private static final String WHOLE = Words.R + "(?![,.:/]\\d|-(?:year|month|day|member|nation|point|seat|page))";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(Words.L + WEEKDAY + "(?<day>" + Words.DAY + ")(?:-|" + Words.S + "(?:of" + Words.S
                    + ")?)(?<month>" + Words.MONTH + ")(?:(?:-|,?" + Words.S + ")(?<year>" + Words.YEAR + ")" + Words.R
                    + "(?!,\\d))?" + Words.R),
            Pattern.compile(Words.L + WEEKDAY + "(?<month>" + Words.MONTH + ")" + Words.S + "(?<day>" + Words.DAY + ")"
                    + WHOLE + "(?:,?" + Words.S + "(?<year>" + Words.YEAR + ")" + Words.R + "(?!,\\d))?"),
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?<year>" + Words.YEAR + ")-(?<number>\\d\\d)-(?<day>\\d\\d)"
                    + "(?:(?=T\\d)|(?![\\p{L}\\p{N}-]))"));

    private Dates() {}

    /** Returns the dates in a stretch of the text, in order, none overlapping. */
    public static List<PrintedDate> list(String text, Span within) {
        List<PrintedDate> dates = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text)
                    .region(within.start(), within.end())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
            while (matcher.find()) {
                read(matcher, form, new Span(matcher.start(), matcher.end())).ifPresent(dates::add);
            }
        }
        dates.sort(Comparator.comparing(PrintedDate::span));
        List<PrintedDate> apart = new ArrayList<>();
        int behind = 0;
        for (PrintedDate date : dates) {
            if (date.span().start() >= behind) {
                apart.add(date);
                behind = date.span().end();
            }
        }
        return apart;
    }

    private static Optional<PrintedDate> read(Matcher matcher, Pattern form, Span span) {
        boolean numeric = form == FORMS.get(2);
        try {
            Month month = numeric
                    ? Month.of(Integer.parseInt(matcher.group("number")))
                    : Words.month(matcher.group("month")).orElseThrow();
            int day = Integer.parseInt(matcher.group("day").replaceAll("\\D", ""));
            String year = matcher.group("year");
            String weekday = numeric ? null : matcher.group("weekday");
            PrintedDate date = new PrintedDate(
                    span,
                    year == null ? null : Integer.valueOf(year),
                    MonthDay.of(month, day),
                    weekday == null ? null : Words.weekday(weekday));
            return year == null || date.date().isPresent() ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            // June 31 and the like: printed, but no day of any calendar.
            return Optional.empty();
        }
    }
}
