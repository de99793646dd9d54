package org.rapporteur.extraction.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Precision;

/**
 * Parts of periods: "the start of this month", "mid-2008", "earlier this month", "by the end of the year". Beginning, middle
 * and end are thirds: of a week Monday and Tuesday, Wednesday and Thursday, Friday to Sunday; of a month its days 1 to 10, 11
 * to 20 and the rest; of longer periods thirds of whole months. Stateless.
 */
final class PartRules {

    private static final String S = Words.S;

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Words.L + "(?:(?<by>[Bb]y)" + S + ")?(?:[Tt]he" + S + ")?"
                            + "(?<part>beginning|start|middle|end|close|first half|second half)" + S + "of" + S
                            + "(?<period>"
                            + Periods.ANY + ")",
                    (matcher, words, setting) -> part(matcher, words, setting, matcher.group("by") != null)),
            Rule.of(
                    Words.L + "(?:[Tt]he" + S + ")?(?<part>early|mid|late|Early|Mid|Late)(?:-|" + S + "(?:in" + S
                            + ")?)(?<period>" + Periods.ANY + ")",
                    (matcher, words, setting) -> part(matcher, words, setting, false)),
            Rule.of(
                    Words.L + "(?<part>earlier|later|Earlier|Later)" + S + "(?:(?<which>this|last|next)|in" + S
                            + "the|on" + S + "in" + S + "the)" + S + "(?<unit>week|month|year|decade)" + Words.R,
                    (matcher, words, setting) -> sofar(matcher, setting)));

    private PartRules() {}

    /** Adds the parts of periods in a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        RULES.forEach(rule -> rule.find(paragraph, setting, found));
    }

    private static Optional<Resolved> part(Matcher matcher, Span words, Setting setting, boolean by) {
        String period = matcher.group("period");
        if (PeriodRules.isCount(setting.text(), words.end())) {
            return Optional.empty();
        }
        String part = matcher.group("part").toLowerCase(Locale.ROOT);
        Tense tense = by ? Tense.FUTURE : setting.tense(words);
        return Periods.of(period, tense, setting).map(whole -> {
            if (!whole.isKnown()) {
                return whole;
            }
            Resolved found = cut(whole, part);
            boolean ahead = by && setting.isDated() && !setting.day().isAfter(found.to());
            return ahead
                    ? Resolved.range(
                            setting.day(),
                            found.to(),
                            "from " + setting.reference() + ", to the " + part + " of " + whole.value())
                    : found;
        });
    }

    private static Resolved cut(Resolved whole, String part) {
        String why = "the " + part + " part of " + whole.value() + "; " + whole.why();
        return switch (part) {
            case "first half" -> half(whole, true, why);
            case "second half" -> half(whole, false, why);
            case "beginning", "start", "early" -> third(whole, 0, why);
            case "middle", "mid" -> third(whole, 1, why);
            default -> third(whole, 2, why);
        };
    }

    private static Resolved half(Resolved whole, boolean first, String why) {
        LocalDate from = whole.from();
        LocalDate middle = isLong(whole)
                ? from.plusMonths(months(whole) / 2)
                : from.plusDays((from.until(whole.to(), ChronoUnit.DAYS) + 1) / 2);
        return first ? whole.part(from, middle.minusDays(1), why) : whole.part(middle, whole.to(), why);
    }

    private static Resolved third(Resolved whole, int index, String why) {
        LocalDate from = whole.from();
        LocalDate second = whole.precision() == Precision.WEEK ? from.plusDays(2) : from.plusDays(10);
        LocalDate third = whole.precision() == Precision.WEEK ? from.plusDays(4) : from.plusDays(20);
        if (isLong(whole)) {
            second = from.plusMonths(months(whole) / 3);
            third = from.plusMonths(months(whole) * 2 / 3);
        }
        return switch (index) {
            case 0 -> whole.part(from, earlier(second.minusDays(1), whole.to()), why);
            case 1 -> whole.part(earlier(second, whole.to()), earlier(third.minusDays(1), whole.to()), why);
            default -> whole.part(earlier(third, whole.to()), whole.to(), why);
        };
    }

    /** A weekend is shorter than the parts of a week. */
    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static boolean isLong(Resolved whole) {
        return whole.precision() == Precision.YEAR || whole.precision() == Precision.RANGE;
    }

    private static long months(Resolved whole) {
        return whole.from().until(whole.to().plusDays(1), ChronoUnit.MONTHS);
    }

    /** "Earlier this month" ends with the reference date, "later this month" begins with it. */
    private static Optional<Resolved> sofar(Matcher matcher, Setting setting) {
        String which = matcher.group("which") == null ? "this" : matcher.group("which");
        Resolved whole = Periods.unit(which, matcher.group("unit"), setting);
        if (!whole.isKnown() || !which.equals("this")) {
            return Optional.of(whole);
        }
        boolean earlier = matcher.group("part").equalsIgnoreCase("earlier");
        LocalDate day = setting.day();
        return Optional.of(
                earlier
                        ? whole.part(whole.from(), day, whole.why() + ", up to that day")
                        : whole.part(day, whole.to(), whole.why() + ", from that day on"));
    }
}
