package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/** Finds lines that say who wrote the report. Immutable. */
final class BylineRules {

    private static final int LONGEST = 120;
    private static final int LONGEST_SIGN_OFF = 300;

    private static final String WORD = "\\p{Lu}[\\p{L}.'\\u2019-]*+";
    private static final String NAME =
            WORD + "(?:[ \\u00a0](?:" + WORD + "|de|del|della|der|da|di|van|von|al|el|bin|ibn|la|le|ten)){1,4}";

    private static final Pattern NAME_ALONE = Pattern.compile(NAME);
    private static final Pattern BY =
            Pattern.compile("(?:By|BY|by|Reported by|REPORTED BY)[ \\u00a0:]{1,3}+(?<who>\\S.*)");
    private static final Pattern REPORTING = Pattern.compile(
            "(?<name>" + NAME + ")(?:,[^,]{2,40})?,?[ \\u00a0]reporting(?:[ \\u00a0](?:from|in)[^.;]{2,40})?\\.?");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "\\(?(?:Reporting|Reported|Written|Writing) by (?<name>" + NAME + "(?:(?:, | and )" + NAME + "){0,3}).*");
    private static final Pattern PARTS =
            Pattern.compile(",? and |,? & |, | \\| | [\\u2013\\u2014-] |; | in (?=\\p{Lu})");

    /** What a part that is not a name may be: a role or an outlet. */
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:writers?|correspondents?|reporters?|staff|editors?|bureau|news|times|post|press|agency|journal|tribune"
                    + "|herald|guardian|telegraph|today|magazine|service|columnist|special to .{2,40}|for the .{2,40}|producer)\\b.*");

    private static final Pattern NEVER_NAMES = Pattern.compile(
            ".*(?:\\d|\\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|April|June|July"
                    + "|September|October|November|December|The|Contrast|Comparison|Popular|Demand)\\b).*");

    private final Agencies agencies;

    BylineRules(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Returns the bylines in the top lines, and signatures of writers in the bottom lines. */
    List<Sign> list(Page page) {
        List<Sign> signs = new ArrayList<>();
        for (Span line : page.head()) {
            if (line.length() <= LONGEST) {
                top(line, line.in(page.text())).ifPresent(signs::add);
            }
        }
        Set<Span> bottom = new LinkedHashSet<>(page.foot());
        bottom.removeIf(line -> signs.stream().anyMatch(sign -> sign.span().equals(line)));
        for (Span line : bottom) {
            if (line.length() <= LONGEST_SIGN_OFF) {
                bottom(line, line.in(page.text())).ifPresent(signs::add);
            }
        }
        return signs;
    }

    private Optional<Sign> top(Span line, String words) {
        Matcher by = BY.matcher(words);
        if (by.matches()) {
            return parts(line, by.group("who"), "a line that begins with \"By\"", true);
        }
        if (words.contains(" | ")) {
            return parts(line, words, "a name and an outlet with a bar between them", false);
        }
        return reporting(line, words);
    }

    private Optional<Sign> bottom(Span line, String words) {
        Matcher matcher = SIGN_OFF.matcher(words);
        return matcher.matches() && isName(matcher.group("name"))
                ? Optional.of(Sign.of(RegionKind.BYLINE, line, matcher.group("name"), "a writers' sign-off"))
                : reporting(line, words);
    }

    private static Optional<Sign> reporting(Span line, String words) {
        Matcher matcher = words.length() <= LONGEST ? REPORTING.matcher(words) : null;
        return matcher != null && matcher.matches() && isName(matcher.group("name"))
                ? Optional.of(Sign.of(RegionKind.BYLINE, line, matcher.group("name"), "a name and \"reporting\""))
                : Optional.empty();
    }

    /** Reads names, then a role or an outlet; anything else makes it no byline. */
    private Optional<Sign> parts(Span line, String who, String why, boolean nameSuffices) {
        List<String> names = new ArrayList<>();
        String credit = null;
        boolean role = false;
        for (String part : PARTS.split(who.endsWith(".") ? who.substring(0, who.length() - 1) : who, -1)) {
            Optional<Agency> agency = agency(part);
            if (agency.isPresent()) {
                credit = credit == null ? agency.get().name() : credit;
            } else if (!names.isEmpty() && ROLE.matcher(part).matches()) {
                role = true;
            } else if (isName(part)) {
                names.add(part);
            } else {
                return Optional.empty();
            }
        }
        if (names.isEmpty() && credit != null && nameSuffices) {
            return Optional.of(new Sign(RegionKind.CREDIT, line, credit, "\"By\" and an agency", credit, false, null));
        }
        if (names.isEmpty() || !(nameSuffices || role || credit != null)) {
            return Optional.empty();
        }
        return Optional.of(new Sign(RegionKind.BYLINE, line, joined(names), why, credit, false, null));
    }

    /** An agency alone, or in front of a role: "Associated Press Writer". */
    private Optional<Agency> agency(String part) {
        String name = part.replaceFirst("(?i) (?:staff )?(?:writers?|correspondents?|reporters?)$", "");
        return agencies.find(name.replaceFirst("^(?:for|of) ", ""));
    }

    private static boolean isName(String words) {
        return NAME_ALONE.matcher(words.split(",| and ", 2)[0]).matches()
                && !NEVER_NAMES.matcher(words).matches();
    }

    private static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
