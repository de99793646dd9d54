package org.rapporteur.extraction.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.rapporteur.record.Span;

/** Weekdays: "Wednesday", "next Monday", "Friday evening". Stateless. */
final class WeekdayRules {

    private static final String S = Words.S;

    /** "Super Tuesday" and "Mail on Sunday" are names. */
    private static final String NO_NAME =
            "(?<!(?:Super|Black|Bloody|Good|Holy|Palm|Easter|Ash|Cyber|Fat|Mail on|Any Given)[ \\u00a0])";

    private static final Rule WEEKDAY = Rule.of(
            NO_NAME + Words.L + "(?:(?<which>last|next|this(?:" + S
                    + "(?:past|coming))?|this coming|the following|Last|Next|This)"
                    + S + ")?(?<day>" + Words.WEEKDAY + ")(?:" + S + "(?:morning|afternoon|evening|night))?" + Words.R
                    + "(?![ \\u00a0](?:Times|Telegraph|Mirror|Express|Mail|Herald|Night|Post|Review)\\b)(?!-)",
            WeekdayRules::meaning);

    private WeekdayRules() {}

    /** Adds the weekdays of a paragraph. */
    static void find(Span paragraph, Setting setting, List<Candidate> found) {
        WEEKDAY.find(paragraph, setting, found);
    }

    private static Optional<Resolved> meaning(Matcher matcher, Span words, Setting setting) {
        if (!setting.isDated()) {
            return Optional.of(setting.undated());
        }
        DayOfWeek day = Words.weekday(matcher.group("day"));
        String which = matcher.group("which");
        String name = "the " + Words.title(day);
        String on = setting.reference();
        if (which == null) {
            return Optional.of(Nearest.weekday(day, setting.tense(words), setting));
        }
        LocalDate reference = setting.day();
        String small = which.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        return Optional.of(
                switch (small) {
                    case "last", "this past" ->
                        Resolved.day(reference.with(TemporalAdjusters.previous(day)), name + " before " + on);
                    case "next", "the following", "this coming" ->
                        Resolved.day(reference.with(TemporalAdjusters.next(day)), name + " after " + on);
                    default ->
                        Resolved.day(
                                reference.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day)),
                                name + " in the week of " + on);
                });
    }
}
