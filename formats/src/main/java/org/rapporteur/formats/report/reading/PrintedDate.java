package org.rapporteur.formats.report.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.report.Published;

/**
 * Dates as files print them: {@code 2007-12-20T01:30:00+08:00}, {@code 20071220}, {@code Thu, 20 Dec 2007 10:00:00 GMT},
 * {@code December 20, 2007}. The day is the calendar day printed, in the value's own offset: an outlet dates its report by its
 * own clock. Stateless.
 */
public final class PrintedDate {

    /** Longer values are no dates. */
    private static final int LONGEST = 80;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})(?:-(\\d{2})-|/(\\d{1,2})/)(\\d{1,2})(?!\\d).*+");

    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[T ]?\\d{4,6}.*+)?");

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d).*+");

    /** What may stand before and behind a date in words. */
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{Alpha}{3,9}\\.?,? )?(\\d{1,2} \\p{Alpha}{3,9}\\.?,? \\d{4}"
                    + "|\\d{1,2}-\\p{Alpha}{3}-\\d{4}|\\p{Alpha}{3,9}\\.? \\d{1,2},? \\d{4})(?!\\d).*+");

    private static final List<DateTimeFormatter> IN_WORDS =
            List.of(words("d MMM uuuu"), words("d MMMM uuuu"), words("MMM d uuuu"), words("MMMM d uuuu"));

    private PrintedDate() {}

    /**
     * Returns the date of a value, or the reason why it shows none.
     *
     * @param value as printed, not null
     * @param where what shows it, such as {@code JSON-LD datePublished}
     */
    public static Published published(String value, String where) {
        Optional<LocalDate> day = find(value);
        if (day.isPresent()) {
            return new Published(day.get(), where, List.of());
        }
        String shown = value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        return Published.unknown(Refusal.oneLine(where + " is \"" + shown + "\", which names no certain day"));
    }

    /** Returns the calendar day that a value prints; nothing where it could be two days, such as 01/02/2007. */
    public static Optional<LocalDate> find(String value) {
        String text = value.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Matcher match = YEAR_FIRST.matcher(text);
            if (match.matches()) {
                String month = match.group(2) == null ? match.group(3) : match.group(2);
                return Optional.of(day(match.group(1), month, match.group(4)));
            }
            match = DIGITS.matcher(text);
            if (match.matches()) {
                return Optional.of(day(match.group(1), match.group(2), match.group(3)));
            }
            match = SLASHED.matcher(text);
            return match.matches() ? slashed(match) : inWords(text);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month is known only where the other number cannot be one, or is the same. */
    private static Optional<LocalDate> slashed(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        if (first > 12 || first == second) {
            return Optional.of(day(match.group(3), match.group(2), match.group(1)));
        }
        return second > 12 ? Optional.of(day(match.group(3), match.group(1), match.group(2))) : Optional.empty();
    }

    private static Optional<LocalDate> inWords(String text) {
        Matcher match = WORDS.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String words = match.group(1).replace("Sept ", "Sep ").replace("Sept. ", "Sep ");
        words = words.replaceAll("[.,]", "").replace('-', ' ');
        for (DateTimeFormatter format : IN_WORDS) {
            try {
                return Optional.of(LocalDate.parse(words, format));
            } catch (DateTimeException e) {
                // The next form.
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
