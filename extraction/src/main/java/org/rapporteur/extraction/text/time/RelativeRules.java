package org.rapporteur.extraction.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.rapporteur.record.Span;

/** What counts from the reference date: "yesterday", "last week", "two days ago", "in 48 hours". Stateless. */
final class RelativeRules {

    private static final String S = Words.S;
    private static final String UNITS = "(?<unit>hour|day|week|month|year|decade)s?";
    private static final String VAGUE = "(?:a" + S + "few|a" + S + "couple" + S + "of|several|some|many|few|recent)";
    private static final String COUNT = "(?:(?<vague>" + VAGUE + ")|(?<number>" + Words.NUMBER + "))";

    /** Words in front of "the next year" that make it count from the report's date. */
    private static final Set<String> LEADS =
            Set.of("in", "over", "during", "for", "within", "throughout", "across", "of", "from");

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    Words.L + "(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast" + S + "night|[Tt]his" + S
                            + "(?:morning|afternoon|evening)|[Tt]he" + S + "day" + S + "(?:before" + S
                            + "yesterday|after" + S
                            + "tomorrow))(?:" + S + "(?:morning|afternoon|evening|night))?" + Words.R,
                    RelativeRules::day),
            Rule.of(
                    Words.L + "(?<which>(?<!\\bthe[ \\u00a0])(?:last|next)|this|This|Last|Next|the" + S + "current)" + S
                            + "(?<unit>(?<!\\b[Tt]his[ \\u00a0])weekend|week|month|year|decade)" + Words.R,
                    (matcher, words, setting) ->
                            Optional.of(Periods.unit(matcher.group("which"), matcher.group("unit"), setting))),
            Rule.of(
                    Words.L + "(?:[Oo]ver" + S + "(?<words>the" + S + "weekend)|[Tt]his" + S + "weekend)" + Words.R,
                    RelativeRules::weekend),
            Rule.of(Words.L + COUNT + S + UNITS + S + "ago" + Words.R, RelativeRules::ago),
            Rule.of(
                    Words.L + "(?<lead>[Ww]ithin|[Ii]n)" + S + COUNT + S + UNITS + Words.R + "(?!['\\u2019])(?!" + S
                            + "(?:ago|after|before|since|from|of|later))",
                    RelativeRules::ahead),
            Rule.of(
                    Words.L + "(?:(?<lead>\\p{L}++)" + S + ")?(?<words>the" + S + "(?<way>last|past|next|coming)" + S
                            + "(?:" + COUNT + S + ")?" + UNITS + ")" + Words.R + "(?!" + S + "(?:of|to)" + Words.R
                            + ")",
                    RelativeRules::span));

    private RelativeRules() {}

    /** Adds the relative times of a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        RULES.forEach(rule -> rule.find(paragraph, setting, found));
    }

    private static Optional<Resolved> day(Matcher matcher, Span words, Setting setting) {
        String word = matcher.group("word").toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        boolean capital = Character.isUpperCase(setting.text().charAt(words.start()));
        if (capital && !setting.beginsSentence(words.start())) {
            // "USA Today", the "Today" programme.
            return Optional.empty();
        }
        if (!setting.isDated()) {
            return Optional.of(setting.undated());
        }
        int step = switch (word) {
            case "yesterday", "last night" -> -1;
            case "tomorrow" -> 1;
            case "the day before yesterday" -> -2;
            case "the day after tomorrow" -> 2;
            default -> 0;
        };
        String where = step == 0
                ? "it is "
                : Math.abs(step) + (Math.abs(step) == 1 ? " day " : " days ") + (step < 0 ? "before " : "after ");
        return Optional.of(Resolved.day(setting.day().plusDays(step), where + setting.reference()));
    }

    /** The one that is over, or under way; the next where the sentence looks ahead. */
    private static Optional<Resolved> weekend(Matcher matcher, Span words, Setting setting) {
        if (!setting.isDated()) {
            return Optional.of(setting.undated());
        }
        boolean ahead = setting.tense(words) == Tense.FUTURE;
        int weekday = setting.day().getDayOfWeek().getValue();
        boolean coming = setting.text().regionMatches(true, words.start(), "this", 0, 4) && weekday > 3;
        LocalDate day =
                ahead || coming || weekday >= 6 ? setting.day() : setting.day().minusWeeks(1);
        return Optional.of(Periods.weekend(
                day, "the weekend " + (ahead || coming ? "on or after " : "on or before ") + setting.reference()));
    }

    private static Optional<Resolved> ago(Matcher matcher, Span words, Setting setting) {
        return Optional.of(counted(matcher, setting, -1));
    }

    /** "In three weeks" is a time only where the sentence looks ahead; else it is a duration. */
    private static Optional<Resolved> ahead(Matcher matcher, Span words, Setting setting) {
        String vague = matcher.group("vague");
        if (setting.tense(words) != Tense.FUTURE || (vague != null && "many some recent".contains(vague))) {
            return Optional.empty();
        }
        Resolved end = counted(matcher, setting, 1);
        if (!end.isKnown() || matcher.group("lead").equalsIgnoreCase("in")) {
            return Optional.of(end);
        }
        LocalDate last = end.value().length() == 10 ? end.to() : plus(matcher, setting.day(), 1);
        return Optional.of(Resolved.range(setting.day(), last, "from " + setting.reference()));
    }

    private static Optional<Resolved> span(Matcher matcher, Span words, Setting setting) {
        boolean single = matcher.group("vague") == null && matcher.group("number") == null;
        boolean led = matcher.group("lead") != null
                && LEADS.contains(matcher.group("lead").toLowerCase(Locale.ROOT));
        if (single && !led && !matcher.group("way").equals("past")) {
            return Optional.of(Resolved.unknown("it may count from another time than the report's"));
        }
        boolean back =
                matcher.group("way").equals("last") || matcher.group("way").equals("past");
        Resolved end = counted(matcher, setting, back ? -1 : 1);
        if (!end.isKnown()) {
            return Optional.of(end);
        }
        LocalDate other = plus(matcher, setting.day(), back ? -1 : 1);
        String why = (back ? "back from " : "on from ") + setting.reference();
        return Optional.of(
                back ? Resolved.range(other, setting.day(), why) : Resolved.range(setting.day(), other, why));
    }

    private static Resolved counted(Matcher matcher, Setting setting, int sign) {
        if (matcher.group("vague") != null) {
            return Resolved.unknown("'" + matcher.group("vague") + "' names no number");
        }
        if (!setting.isDated()) {
            return setting.undated();
        }
        LocalDate day = plus(matcher, setting.day(), sign);
        String number = matcher.group("number") == null ? "one" : matcher.group("number");
        String why =
                number + " " + matcher.group("unit") + "(s) " + (sign < 0 ? "before " : "after ") + setting.reference();
        return switch (matcher.group("unit")) {
            case "week" -> Resolved.week(day, why);
            case "month" -> Resolved.month(YearMonth.from(day), why);
            case "year", "decade" -> Resolved.year(day.getYear(), why);
            default -> Resolved.day(day, why);
        };
    }

    private static LocalDate plus(Matcher matcher, LocalDate day, int sign) {
        String number = matcher.group("number") == null ? "one" : matcher.group("number");
        long count = (long) sign * Words.number(number);
        return switch (matcher.group("unit")) {
            case "hour" -> day.plusDays(count / 24);
            case "day" -> day.plusDays(count);
            case "week" -> day.plusWeeks(count);
            case "month" -> day.plusMonths(count);
            case "decade" -> day.plus(count, ChronoUnit.DECADES);
            default -> day.plusYears(count);
        };
    }
}
