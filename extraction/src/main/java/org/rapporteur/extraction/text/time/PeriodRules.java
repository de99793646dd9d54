package org.rapporteur.extraction.text.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * Months, years, seasons and decades that stand alone. A number of four digits is a year only with a cue before or behind it.
 * Stateless.
 */
final class PeriodRules {

    private static final String S = Words.S;
    private static final String L = Words.L;
    private static final String R = Words.R;

    /** A year's digits, not part of a longer number, an amount of money or a compound. */
    private static final String YEAR = "(?<![\\p{L}\\p{N}$\\u20ac\\u00a3#.,:/-])(?<words>" + Words.YEAR + ")" + R
            + "(?!,\\d|\\.\\d|[%:/-]|['\\u2019]s?\\d)";

    private static final String YEAR_CUES =
            "(?:in|since|during|until|till|before|after|by|through|throughout|around|circa|of|from"
                    + "|In|Since|During|Until|Before|After|By|Through|Throughout|From)";

    /** What a number counts when it is no year. */
    private static final Pattern COUNTED =
            Pattern.compile("[ \\u00a0-](?:people|persons|men|women|children|troops|soldiers|police"
                    + "|officers|peacekeepers|observers|refugees|votes|voters|delegates|members|seats|jobs|dollars|euros|pounds|rubles|hours"
                    + "|days|weeks|months|years|miles|km|kilomet\\p{L}+|met(?:er|re)s|feet|tons|tonnes|acres|hectares|percent|per cent"
                    + "|million|billion|thousand|times|words|pages|copies|cases|deaths|homes|houses|families|GMT|UTC|strong|square"
                    + "|respondents|likely|registered|adults|others|more|or so|local|additional)\\b");

    private static final Set<String> EVENTS = Set.of(
            "elections",
            "campaigns",
            "talks",
            "accords",
            "agreements",
            "attacks",
            "bombings",
            "killings",
            "protests",
            "riots",
            "games",
            "olympics",
            "primaries",
            "caucuses",
            "midterms",
            "hostilities",
            "negotiations",
            "sanctions",
            "amendments");

    /** Months that are other words or names too. */
    private static final Set<String> NAMES = Set.of("may", "march", "april", "june", "august");

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    L + "(?<words>" + Words.MONTH + "(?:," + S + "|" + S + "(?:of" + S + ")?)" + Words.YEAR + ")" + R
                            + "(?!,\\d)",
                    PeriodRules::phrase),
            Rule.of(
                    L + "(?<words>" + Words.MONTH + S + "of" + S + "(?:this|last|next)" + S + "year)" + R,
                    PeriodRules::phrase),
            Rule.of(L + YEAR_CUES + S + "(?:late" + S + "|early" + S + ")?" + YEAR, PeriodRules::countless),
            Rule.of(L + "(?<words>(?:the" + S + ")?year" + S + Words.YEAR + ")" + R, PeriodRules::phrase),
            Rule.of("\\((?<words>" + Words.YEAR + ")\\)", PeriodRules::phrase),
            Rule.of(L + "[Tt]he" + S + YEAR + S + "(?<noun>[\\p{L}-]{3,30})", PeriodRules::event),
            Rule.of(
                    L + "(?<words>" + Words.YEAR + ")" + S
                            + "(?:presidential|general|parliamentary|congressional|midterm|election"
                            + "|Olympics|constitution|treaty|war|revolution|campaign|referendum|census)" + R,
                    PeriodRules::phrase),
            Rule.of(L + "(?<words>" + Words.YEAR + ")['\\u2019]s" + R, PeriodRules::phrase),
            Rule.of(
                    "(?<=(?:in|since|of|In)[ \\u00a0]" + Words.YEAR + "(?:,| and|, and| or)[ \\u00a0])" + YEAR,
                    PeriodRules::countless),
            Rule.of(
                    L + "(?<words>(?:the" + S + ")?" + Words.YEAR.replace("\\d\\d", "\\d0") + "s)" + R,
                    PeriodRules::phrase),
            Rule.of(L + "(?<words>the" + S + "['\\u2019]\\d0s)" + R, PeriodRules::phrase),
            Rule.of(
                    L + "(?<words>(?:the" + S + ")?" + Words.SEASON + S + "(?:of" + S + ")?(?:" + Words.YEAR
                            + "|(?:this|last|next)" + S + "year))" + R,
                    PeriodRules::phrase),
            Rule.of(L + "(?<words>(?:this|last|next)" + S + Words.SEASON + ")" + R, PeriodRules::phrase),
            Rule.of(
                    L + "(?:in|since|until|by|during|over|In|Since|Until|By|During|Over)" + S + "(?<words>the" + S
                            + "(?:spring|summer|autumn|fall|winter))" + R,
                    PeriodRules::phrase),
            Rule.of(
                    L + "(?:(?<cue>\\p{L}++)" + S + ")?(?<words>(?:(?:this|last|next)" + S + ")?(?<month>" + Words.MONTH
                            + "))" + R + "(?![ \\u00a0]\\d|-)",
                    PeriodRules::month));

    private static final Set<String> MONTH_CUES = Set.of(
            "in", "since", "during", "until", "till", "early", "late", "mid", "last", "this", "next", "by", "through");

    private PeriodRules() {}

    /** Adds the periods of a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        RULES.forEach(rule -> rule.find(paragraph, setting, found));
    }

    /** Returns whether the words count what follows them: "1999 votes". */
    static boolean isCount(String text, int end) {
        return COUNTED.matcher(text)
                .region(end, Math.min(text.length(), end + 30))
                .lookingAt();
    }

    private static Optional<Resolved> phrase(Matcher matcher, Span words, Setting setting) {
        return Periods.of(words.in(setting.text()), setting.tense(words), setting);
    }

    private static Optional<Resolved> countless(Matcher matcher, Span words, Setting setting) {
        return isCount(setting.text(), words.end()) ? Optional.empty() : phrase(matcher, words, setting);
    }

    /** "The 1999 war" is a year's; "the 1999 delegates" counts them. */
    private static Optional<Resolved> event(Matcher matcher, Span words, Setting setting) {
        String noun = matcher.group("noun").toLowerCase(Locale.ROOT);
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("is");
        return plural && !EVENTS.contains(noun) ? Optional.empty() : countless(matcher, words, setting);
    }

    /** A month that is a name or a verb too needs a cue, and no name behind it: "in April", but not "April Lee". */
    private static Optional<Resolved> month(Matcher matcher, Span words, Setting setting) {
        String month = matcher.group("month");
        String small = month.toLowerCase(Locale.ROOT);
        String cue = matcher.group("cue") == null ? "" : matcher.group("cue").toLowerCase(Locale.ROOT);
        boolean led = MONTH_CUES.contains(cue) && !(small.equals("may") && cue.equals("by"));
        boolean prefixed = words.length() > month.length();
        if (NAMES.contains(small) && !led && !prefixed) {
            return Optional.empty();
        }
        if (month.length() < 4 && !month.endsWith(".") && !small.equals("may") && !led) {
            return Optional.empty();
        }
        String text = setting.text();
        int behind = Math.min(words.end() + 1, text.length());
        boolean name = words.end() < text.length()
                && text.charAt(words.end()) == ' '
                && behind < text.length()
                && Character.isUpperCase(text.codePointAt(behind))
                && NAMES.contains(small);
        if (name || (month.equals(month.toUpperCase(Locale.ROOT)) && !led)) {
            return Optional.empty();
        }
        Tense tense = cue.equals("the") || cue.equals("s") || cue.isEmpty() ? Tense.NONE : setting.tense(words);
        return Periods.of(words.in(text), tense, setting);
    }
}
