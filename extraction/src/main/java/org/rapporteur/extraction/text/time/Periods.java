package org.rapporteur.extraction.text.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.report.Precision;

/**
 * Weeks, months, years, seasons and decades by their names: "last week", "June 1999", "the 1990s". Other rules speak of parts
 * of them and of ranges between them. Stateless.
 */
final class Periods {

    private static final String S = Words.S;
    private static final String WHICH = "(?:this|last|next|the current|the coming|the past|the previous|the)";

    private static final String UNIT = WHICH + S + "(?:weekend|week|month|year|decade)";
    private static final String MONTH_YEAR = Words.MONTH + "(?:," + S + "|" + S + "(?:of" + S + ")?)" + Words.YEAR;
    private static final String MONTH = "(?:(?:this|last|next)" + S + ")?" + Words.MONTH;
    private static final String DECADE =
            "(?:the" + S + ")?(?:" + Words.YEAR.replace("\\d\\d", "\\d0") + "s|['\\u2019]\\d0s)";
    private static final String SEASON_YEAR = "(?:the" + S + ")?" + Words.SEASON + S + "(?:of" + S + ")?" + "(?:"
            + Words.YEAR + "|(?:this|last|next)" + S + "year)";
    private static final String SEASON = "(?:this|last|next)" + S + Words.SEASON;
    private static final String YEAR = "(?:(?:the" + S + ")?year" + S + ")?" + Words.YEAR;

    /** Any of them, for use inside a larger pattern. */
    static final String ANY = "(?:" + UNIT + "|" + MONTH_YEAR + "|" + MONTH + "|" + DECADE + "|" + SEASON_YEAR + "|"
            + SEASON + "|" + YEAR + ")" + Words.R + "(?!,\\d)";

    private static final Pattern IS_UNIT = Pattern.compile("(?<which>" + WHICH + ")" + S + "(?<unit>\\p{L}+)");
    private static final Pattern IS_MONTH = Pattern.compile("(?:(?<which>this|last|next)" + S + ")?(?<month>"
            + Words.MONTH + ")(?:," + S + "|" + S + "(?:of" + S + ")?)?(?:(?<year>" + Words.YEAR
            + ")|(?<relative>this|last|next)" + S + "year)?");
    private static final Pattern IS_DECADE = Pattern.compile("(?:the" + S + ")?(?<start>\\d{4}|['\\u2019]\\d0)s");
    private static final Pattern IS_SEASON =
            Pattern.compile("(?:(?<which>this|last|next|the)" + S + ")?(?<season>" + Words.SEASON + ")(?:" + S + "(?:of"
                    + S + ")?(?:(?<year>\\d{4})|(?<relative>this|last|next)" + S + "year))?");
    private static final Pattern IS_YEAR = Pattern.compile("(?:(?:the" + S + ")?year" + S + ")?(?<year>\\d{4})");

    private Periods() {}

    /** Returns what a phrase means that is one of {@link #ANY} as a whole; empty for another. */
    static Optional<Resolved> of(String phrase, Tense tense, Setting setting) {
        Matcher year = IS_YEAR.matcher(phrase);
        if (year.matches()) {
            return Optional.of(Resolved.year(Integer.parseInt(year.group("year")), "printed as a year"));
        }
        Matcher decade = IS_DECADE.matcher(phrase);
        if (decade.matches()) {
            return Optional.of(decade(decade.group("start")));
        }
        Matcher season = IS_SEASON.matcher(phrase);
        if (season.matches()) {
            return Optional.of(season(season, tense, setting));
        }
        Matcher month = IS_MONTH.matcher(phrase);
        if (month.matches()) {
            return Optional.of(month(month, tense, setting));
        }
        Matcher unit = IS_UNIT.matcher(phrase);
        return unit.matches() ? Optional.of(unit(unit.group("which"), unit.group("unit"), setting)) : Optional.empty();
    }

    /** Returns the week, weekend, month, year or decade that stands to the reference date as a word says. */
    static Resolved unit(String which, String unit, Setting setting) {
        if (!setting.isDated()) {
            return setting.undated();
        }
        int step = switch (which.toLowerCase(Locale.ROOT).replaceFirst("^the[ \\u00a0\\r\\n\\t]+", "")) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
        LocalDate day = setting.day();
        String why = "the " + unit + (step < 0 ? " before that of " : step > 0 ? " after that of " : " of ")
                + setting.reference();
        return switch (unit) {
            case "week" -> Resolved.week(day.plusWeeks(step), why);
            case "weekend" -> weekend(day.plusWeeks(step), why);
            case "month" -> Resolved.month(YearMonth.from(day).plusMonths(step), why);
            case "year" -> Resolved.year(day.getYear() + step, why);
            default -> decade(Math.floorDiv(day.getYear(), 10) * 10 + 10 * step, why);
        };
    }

    /** Returns the Saturday and Sunday that end a day's ISO week. */
    static Resolved weekend(LocalDate day, String why) {
        Resolved week = Resolved.week(day, why);
        return week.part(week.to().minusDays(1), week.to(), why);
    }

    private static Resolved month(Matcher matcher, Tense tense, Setting setting) {
        Month month = Words.month(matcher.group("month")).orElseThrow();
        if (matcher.group("year") != null) {
            return Resolved.month(
                    YearMonth.of(Integer.parseInt(matcher.group("year")), month), "printed as a month and a year");
        }
        if (!setting.isDated()) {
            return Resolved.unknown(
                    "a month without a year; " + setting.undated().why());
        }
        if (matcher.group("relative") != null) {
            Resolved year = unit(matcher.group("relative"), "year", setting);
            return Resolved.month(YearMonth.of(year.from().getYear(), month), year.why());
        }
        String which = matcher.group("which");
        if (which == null) {
            return Nearest.month(month, tense, setting);
        }
        YearMonth reference = YearMonth.from(setting.day());
        YearMonth same = reference.withMonth(month.getValue());
        String name = which + " " + Words.title(month) + ", counted from " + setting.reference();
        return switch (which) {
            case "last" -> Resolved.month(same.isBefore(reference) ? same : same.minusYears(1), name);
            case "next" -> Resolved.month(same.isAfter(reference) ? same : same.plusYears(1), name);
            default -> Resolved.month(same, name);
        };
    }

    private static Resolved decade(String start) {
        if (start.length() == 4) {
            return decade(Integer.parseInt(start), "printed as a decade");
        }
        int tens = Integer.parseInt(start.substring(1));
        return decade(
                tens < 20 ? 2000 + tens : 1900 + tens, "printed as a decade; its century is taken to be the usual one");
    }

    private static Resolved decade(int start, String why) {
        return new Resolved(
                (start / 10) + "X", LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31), Precision.RANGE, why);
    }

    /** Northern seasons of whole months; a winter has the year in which it begins. Values are ISO 8601-2's 21 to 24. */
    private static Resolved season(Matcher matcher, Tense tense, Setting setting) {
        int number = season(matcher.group("season"));
        if (matcher.group("year") != null) {
            return season(Integer.parseInt(matcher.group("year")), number, "printed as a season and a year");
        }
        if (!setting.isDated()) {
            return Resolved.unknown(
                    "a season without a year; " + setting.undated().why());
        }
        LocalDate day = setting.day();
        String why = "counted from " + setting.reference();
        if (matcher.group("relative") != null) {
            Resolved year = unit(matcher.group("relative"), "year", setting);
            return season(year.from().getYear(), number, why);
        }
        Resolved same = season(day.getYear(), number, why);
        String which = matcher.group("which") == null ? "the" : matcher.group("which");
        boolean back = which.equals("last") || (which.equals("the") && tense != Tense.FUTURE);
        if (back) {
            boolean over = which.equals("last")
                    ? same.to().isBefore(day)
                    : !same.from().isAfter(day);
            return over ? same : season(day.getYear() - 1, number, why);
        }
        boolean ahead = which.equals("this") || same.from().isAfter(day);
        return ahead ? same : season(day.getYear() + 1, number, why);
    }

    private static Resolved season(int year, int number, String why) {
        YearMonth first = YearMonth.of(year, number * 3);
        LocalDate to = first.plusMonths(2).atEndOfMonth();
        return new Resolved(
                String.format(Locale.ROOT, "%04d-%d", year, 20 + number),
                first.atDay(1),
                to,
                Precision.YEAR,
                why + "; seasons as in the north");
    }

    private static int season(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "spring" -> 1;
            case "summer" -> 2;
            case "autumn", "fall" -> 3;
            case "winter" -> 4;
            default -> throw new DateTimeException("not a season: '" + word + "'");
        };
    }
}
