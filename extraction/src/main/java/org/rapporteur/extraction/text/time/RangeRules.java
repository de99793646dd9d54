package org.rapporteur.extraction.text.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/** Intervals named by their ends: "between 1998 and 1999", "from May to June 1999", "June 12-15", "1998-99". Stateless. */
final class RangeRules {

    private static final String S = Words.S;
    private static final String DASH = "[-\\u2013]";
    private static final String DAY = "(?:" + Words.DAY + ")";
    private static final String END =
            "(?:" + DAY + S + Words.MONTH + "(?:,?" + S + Words.YEAR + ")?|" + Words.MONTH + S + DAY
                    + Words.R + "(?:,?" + S + Words.YEAR + ")?|" + Words.MONTH + "(?:,?" + S + Words.YEAR + ")?|"
                    + Words.YEAR + "|" + DAY
                    + ")" + Words.R + "(?![,.]\\d)";

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Words.L + "(?:[Bb]etween" + S + "(?<one>" + END + ")" + S + "and|[Ff]rom" + S + "(?<uno>" + END
                            + ")" + S + "(?:to|until|till|through))" + S + "(?<two>" + END + ")",
                    (matcher, words, setting) -> range(
                            matcher.group("one") == null ? matcher.group("uno") : matcher.group("one"),
                            matcher.group("two"),
                            words,
                            setting)),
            Rule.of(
                    "(?<![\\p{L}\\p{N}$\\u20ac\\u00a3#.,:/-])(?<one>" + Words.YEAR + ")" + DASH + "(?<two>" + Words.YEAR
                            + "|\\d\\d)(?![\\p{L}\\p{N}-]|[,.]\\d)",
                    (matcher, words, setting) -> years(matcher.group("one"), matcher.group("two"), words, setting)),
            Rule.of(
                    Words.L + "(?<month>" + Words.MONTH + ")" + S + "(?<one>" + DAY + ")" + DASH + "(?<two>" + DAY + ")"
                            + Words.R + "(?![,.]\\d)(?:,?" + S + "(?<year>" + Words.YEAR + ")" + Words.R + ")?",
                    (matcher, words, setting) -> range(
                            matcher.group("month") + " " + matcher.group("one") + year(matcher),
                            matcher.group("month") + " " + matcher.group("two") + year(matcher),
                            words,
                            setting)),
            Rule.of(
                    Words.L + "(?<one>" + DAY + ")" + DASH + "(?<two>" + DAY + ")" + S + "(?<month>" + Words.MONTH
                            + ")(?:,?" + S + "(?<year>" + Words.YEAR + ")" + Words.R + ")?",
                    (matcher, words, setting) -> range(
                            matcher.group("one") + " " + matcher.group("month") + year(matcher),
                            matcher.group("two") + " " + matcher.group("month") + year(matcher),
                            words,
                            setting)));

    private static final Pattern YEAR_AT_END = Pattern.compile("(?:^|[\\s\\u00a0])(" + Words.YEAR + ")$");
    private static final Pattern DAY_ALONE = Pattern.compile(DAY);
    private static final Pattern MONTH_IN = Pattern.compile(Words.MONTH);

    private RangeRules() {}

    /** Adds the ranges of a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        RULES.forEach(rule -> rule.find(paragraph, setting, found));
    }

    private static String year(Matcher matcher) {
        return matcher.group("year") == null ? "" : " " + matcher.group("year");
    }

    private static Optional<Resolved> years(String one, String two, Span words, Setting setting) {
        String end = two.length() == 2 ? one.substring(0, 2) + two : two;
        return range(one, end, words, setting);
    }

    /** The first end takes from the second what it lacks: the month, the year. */
    private static Optional<Resolved> range(String first, String second, Span words, Setting setting) {
        if (DAY_ALONE.matcher(second).matches() && !MONTH_IN.matcher(first).find()) {
            return Optional.empty();
        }
        String one = first;
        String two = second;
        Matcher month = MONTH_IN.matcher(DAY_ALONE.matcher(one).matches() ? two : one);
        if (DAY_ALONE.matcher(one).matches()) {
            one = month.find() ? one + " " + month.group() : "";
        } else if (DAY_ALONE.matcher(two).matches()) {
            two = month.find() ? two + " " + month.group() : "";
        }
        Matcher year = YEAR_AT_END.matcher(two);
        boolean lent = year.find() && !YEAR_AT_END.matcher(one).find();
        String dated = lent ? one + " " + year.group(1) : one;
        boolean counted = PeriodRules.isCount(setting.text(), words.end());
        return counted ? Optional.empty() : joined(dated, two, lent, words, setting);
    }

    private static Optional<Resolved> joined(String one, String two, boolean lent, Span words, Setting setting) {
        Optional<Resolved> end = end(two, words, setting);
        Optional<Resolved> start = end(one, words, setting);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Resolved from = start.get();
        Resolved to = end.get();
        if (!from.isKnown() || !to.isKnown()) {
            return Optional.of(from.isKnown() ? to : from);
        }
        if (from.from().isAfter(to.to())) {
            // "From December to June 1999" begins in the year before; two years in the wrong order are no interval.
            boolean turn = lent || !YEAR_AT_END.matcher(one).find();
            return turn
                    ? Optional.of(Resolved.range(
                            from.from().minusYears(1), to.to(), "from one end to the other; " + to.why()))
                    : Optional.empty();
        }
        return Optional.of(Resolved.range(from.from(), to.to(), "from one end to the other; " + to.why()));
    }

    private static Optional<Resolved> end(String phrase, Span words, Setting setting) {
        List<PrintedDate> dates = Dates.list(phrase, new Span(0, Math.max(1, phrase.length())));
        if (dates.size() == 1 && dates.get(0).span().length() == phrase.length()) {
            PrintedDate date = dates.get(0);
            return Optional.of(DateRules.meaning(new PrintedDate(words, date.year(), date.day(), null), setting));
        }
        return Periods.of(phrase, setting.tense(words), setting);
    }
}
