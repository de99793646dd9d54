package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.time.Dates;
import org.rapporteur.extraction.text.time.PrintedDate;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/** Finds where, and often when, a report was filed: in front of its first sentence, or as a line that is a date. Immutable. */
final class DatelineRules {

    /** Why a line that holds nothing but a date is one; what is concluded from it is told apart by this. */
    static final String DATE_ALONE = "a line that is only a date";

    /** How far a dateline may reach. */
    private static final int LONGEST = 150;

    /** A plain place and dash must introduce a sentence, not a heading. */
    private static final int SHORTEST_BODY = 60;

    private static final int FEWEST_LETTERS = 4;

    private static final String S = "[ \\u00a0\\n\\r]{1,3}+";
    private static final String CAPITALS = "(?:Mc)?\\p{Lu}[\\p{Lu}.'\\u2019-]*+";
    private static final String CAPITAL_PLACE = CAPITALS + "(?:[ /](?:" + CAPITALS + "|and|de|la|of)){0,4}(?:," + S
            + "\\p{Lu}[\\p{L}.]*+(?:" + S + "\\p{Lu}[\\p{L}.]*+){0,2})?";
    private static final String ANY_PLACE = "\\p{Lu}[\\p{L}.'\\u2019-]*+(?:" + S
            + "\\p{L}[\\p{L}.'\\u2019-]*+){0,3}(?:," + S + "\\p{Lu}[\\p{L}.]*+){0,2}";
    private static final String DATE =
            "(?<date>[,.]?" + S + "(?:\\p{Lu}\\p{L}{2,8}\\.?,?" + S + ")?(?:\\p{Lu}\\p{L}{2,8}\\.?" + S
                    + "\\d{1,2}|\\d{1,2}" + S + "\\p{Lu}\\p{L}{2,8}\\.?)(?:,?" + S + "\\d{4})?[,.]?)?";
    private static final String AGENCY =
            "(?:" + S + "(?:\\((?<agency>[^()\\n]{2,40})\\)|/(?<slashed>[^/\\n]{2,20})/))?";
    private static final String DASH = "\\.?[ \\u00a0]{0,3}(?<dash>--?|[\\u2013\\u2014\\u2015_])(?=[ \\u00a0\\n\\r])";

    private static final Pattern CAPITAL =
            Pattern.compile("(?<place>" + CAPITAL_PLACE + ")" + DATE + AGENCY + "(?:" + DASH + "|(?<=/)\\.)");
    private static final Pattern ANY =
            Pattern.compile("(?<place>" + ANY_PLACE + ")" + DATE + AGENCY + "(?:" + DASH + ")");

    private static final Set<String> NEVER_PLACES = Set.of(
            "UPDATE",
            "UPDATED",
            "EXCLUSIVE",
            "BREAKING",
            "CORRECTION",
            "CLARIFICATION",
            "WATCH",
            "VIDEO",
            "REPORT",
            "ANALYSIS",
            "OPINION",
            "EDITORIAL",
            "LIVE",
            "NEWS",
            "POLL",
            "POLLS",
            "NOTE",
            "READ",
            "MORE",
            "FACT",
            "FACTS",
            "TRANSCRIPT",
            "SPEAKER",
            "QUESTION",
            "ANSWER",
            "ABSTRACT",
            "SUMMARY",
            "HOST",
            "MODERATOR",
            "ALSO",
            "WHAT",
            "WHY",
            "WHO",
            "HOW",
            "AND",
            "BUT",
            "NOT",
            "JUST",
            "THIS",
            "THAT",
            "TODAY",
            "TONIGHT",
            "YESTERDAY",
            "FLASH",
            "URGENT",
            "FEATURE",
            "INTERVIEW",
            "COMMENT",
            "COMMENTARY",
            "LETTER",
            "LETTERS",
            "PROFILE",
            "FACTBOX");

    private static final Pattern AROUND_DATE = Pattern.compile(
            "(?i)(?:(?:first )?(?:published|posted|updated|last updated|last modified|date|issued|released)"
                    + "(?: on| at)?:?)?[\\s\\u00a0,|\\u2022\\u00b7/-]{0,5}"
                    + "(?:(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ?[a-z]{2,5})?)?[\\s.|]{0,3}");

    private final Agencies agencies;

    DatelineRules(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Returns the datelines: with a date or an agency in the top lines, the first plain one, and lines that are dates. */
    List<Sign> list(Page page) {
        List<Sign> signs = new ArrayList<>();
        boolean plainFound = false;
        for (Span line : page.head()) {
            Optional<Sign> dated = dateAlone(page, line);
            if (dated.isPresent()) {
                signs.add(dated.get());
                continue;
            }
            Optional<Sign> sign = dateline(page, line, !plainFound);
            sign.ifPresent(signs::add);
            plainFound |= sign.isPresent();
        }
        return signs;
    }

    private Optional<Sign> dateline(Page page, Span line, boolean plainAllowed) {
        int end = Math.min(page.paragraphEnd(line), line.start() + LONGEST);
        Matcher matcher = CAPITAL.matcher(page.text()).region(line.start(), end);
        boolean capital = matcher.lookingAt();
        if (!capital) {
            matcher = ANY.matcher(page.text()).region(line.start(), end);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
        }
        String printed =
                matcher.group("agency") != null ? matcher.group("agency") : capital ? matcher.group("slashed") : null;
        Optional<Agency> agency = printed == null ? Optional.empty() : agencies.find(printed);
        PrintedDate date = matcher.group("date") == null ? null : date(page, matcher);
        if (matcher.group("date") != null && date == null) {
            return Optional.empty();
        }
        String place = matcher.group("place").replaceAll("[\\s\\u00a0]+", " ");
        boolean accepted = agency.isPresent()
                || (capital && isPlace(place) && (printed != null || date != null))
                || (capital && plainAllowed && isPlace(place) && introduces(page, matcher.end(), line));
        if (!accepted) {
            return Optional.empty();
        }
        String credit = agency.map(Agency::name).orElse(printed == null ? null : printed.strip());
        String why = "a place in front of the first sentence"
                + (date == null ? "" : ", a date")
                + (credit == null ? "" : ", an agency");
        Span span = new Span(line.start(), matcher.end());
        return Optional.of(new Sign(RegionKind.DATELINE, span, place, why, credit, false, date));
    }

    private static PrintedDate date(Page page, Matcher matcher) {
        List<PrintedDate> dates = Dates.list(page.text(), new Span(matcher.start("date"), matcher.end("date")));
        return dates.size() == 1 ? dates.get(0) : null;
    }

    private static boolean isPlace(String place) {
        String[] words = place.split("[ /,]+", -1);
        if (place.chars().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            return false;
        }
        // A state behind a comma vouches for the words before it: "NEWPORT NEWS, Va."
        int doubtful = place.indexOf(',') > 0 ? 1 : words.length;
        for (int i = 0; i < doubtful; i++) {
            if (NEVER_PLACES.contains(words[i])) {
                return false;
            }
        }
        return words.length <= 5;
    }

    private static boolean introduces(Page page, int behind, Span line) {
        int end = page.paragraphEnd(line);
        if (end - behind < SHORTEST_BODY) {
            return false;
        }
        String start = page.text().substring(behind, Math.min(end, behind + 8)).strip();
        int first = start.isEmpty() ? ' ' : start.codePointAt(0);
        return !Character.isLowerCase(first) && (Character.isLetter(first) || "\"'\u201c\u2018".indexOf(first) >= 0);
    }

    private static Optional<Sign> dateAlone(Page page, Span line) {
        if (line.length() > 80) {
            return Optional.empty();
        }
        List<PrintedDate> dates = Dates.list(page.text(), line);
        if (dates.size() != 1) {
            return Optional.empty();
        }
        PrintedDate date = dates.get(0);
        String rest = page.text().substring(line.start(), date.span().start())
                + page.text().substring(date.span().end(), line.end());
        if (!AROUND_DATE.matcher(rest.strip()).matches()) {
            return Optional.empty();
        }
        String value = date.date().map(Object::toString).orElse(null);
        return Optional.of(new Sign(RegionKind.DATELINE, line, value, DATE_ALONE, null, false, date));
    }
}
