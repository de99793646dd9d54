package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.time.Dates;
import org.rapporteur.extraction.text.time.PrintedDate;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.RegionKind;

/** Finds lines that say whose report it is. Immutable. */
final class CreditRules {

    /** A longer line is a sentence of the story. */
    private static final int LONGEST = 120;

    private static final Pattern SOURCE =
            Pattern.compile("(?:Sources?|SOURCES?|Credit|CREDIT|Agenc(?:y|ies))[ \\u00a0]?:[ \\u00a0]*(?<names>\\S.*)");

    /** An agency that is on no list, recognised by what it calls itself. */
    private static final Pattern UNLISTED = Pattern.compile(
            "\\((?<name>(?:\\p{Lu}[\\p{L}&'.-]{0,30}[ \\u00a0]){1,4}(?:Agency|Press|Wire|News|Service))[,;:.]?"
                    + "(?<rest>[^()]{0,60})\\)\\.?");

    private final Agencies agencies;
    private final Pattern signOff;
    private final Pattern dash;
    private final Pattern tail;
    private final Pattern copyright;

    CreditRules(Agencies agencies) {
        this.agencies = agencies;
        String any = "(?<name>" + agencies.alternatives() + ")";
        String alone = "(?<alone>" + agencies.alternatives() + ")";
        signOff = Pattern.compile("\\(" + any + "[,;:.]?(?<rest>[^()]{0,60})\\)\\.?");
        dash = Pattern.compile("(?:--|[-\\u2013\\u2014/])[ \\u00a0]?" + any + "/?\\.?|" + alone + "\\.?");
        tail = Pattern.compile("[.?!\"\\u201d][ \\u00a0]{0,2}+(?<sign>(?:--|[\\u2013\\u2014])[ \\u00a0]?" + any
                + "\\.?|\\(" + alone + "\\)\\.?)$");
        copyright = Pattern.compile(
                "(?:\\u00a9|\\([cC]\\)|Copyright|COPYRIGHT)[ \\u00a0]?(?:\\u00a9|\\([cC]\\))?[ \\u00a0]?"
                        + "(?:by[ \\u00a0])?(?:(?:19|20)\\d\\d,?[ \\u00a0])?(?:by[ \\u00a0])?" + any);
    }

    /** Returns the credits in the top and bottom lines. */
    List<Sign> list(Page page) {
        List<Sign> signs = new ArrayList<>();
        Set<Span> margins = new LinkedHashSet<>(page.head());
        margins.addAll(page.foot());
        for (Span line : margins) {
            if (line.length() <= LONGEST) {
                find(page, line).ifPresent(signs::add);
            }
        }
        if (!page.lines().isEmpty()) {
            findTail(page, page.lines().get(page.lines().size() - 1), signs);
        }
        return signs;
    }

    private Optional<Sign> find(Page page, Span line) {
        String words = line.in(page.text());
        Matcher own = signOff.matcher(words);
        if (own.matches()) {
            return signOff(page, line, own, agency(own.group("name")));
        }
        Matcher unlisted = UNLISTED.matcher(words);
        if (unlisted.matches() && !unlisted.group("rest").isBlank()) {
            return signOff(page, line, unlisted, shortName(unlisted.group("name")));
        }
        Matcher source = SOURCE.matcher(words);
        if (source.matches()) {
            return source(line, source.group("names"));
        }
        Matcher dashed = dash.matcher(words);
        if (dashed.matches()) {
            boolean alone = dashed.group("name") == null;
            String name = agency(dashed.group(alone ? "alone" : "name"));
            return Optional.of(
                    credit(line, name, alone ? "an agency's name alone in a line" : "a dash and an agency", null));
        }
        Matcher mark = copyright.matcher(words);
        if (mark.lookingAt()) {
            Span span = new Span(line.start(), line.start() + mark.end());
            return Optional.of(credit(span, agency(mark.group("name")), "a copyright mark and an agency", null));
        }
        return Optional.empty();
    }

    /** An agency in parentheses, alone or with a date; with its date it signs off its own report. */
    private static Optional<Sign> signOff(Page page, Span line, Matcher matcher, String name) {
        int rest = line.start() + matcher.start("rest");
        if (matcher.group("rest").isBlank()) {
            return Optional.of(credit(line, name, "an agency alone in parentheses", null));
        }
        List<PrintedDate> dates = Dates.list(page.text(), new Span(rest, line.start() + matcher.end("rest")));
        if (dates.size() != 1) {
            return Optional.empty();
        }
        String why = "an agency and a date in parentheses";
        return Optional.of(new Sign(RegionKind.CREDIT, line, name, why, name, true, dates.get(0)));
    }

    /** Names behind "Source:", of which one at least is known; agencies count before bodies that report on themselves. */
    private Optional<Sign> source(Span line, String names) {
        Set<String> news = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        for (String part : names.split("[/,;&+]| and ", -1)) {
            agencies.find(part).ifPresent(agency -> (agency.isBody() ? bodies : news).add(agency.name()));
        }
        Set<String> credited = news.isEmpty() ? bodies : news;
        if (credited.isEmpty()) {
            return Optional.empty();
        }
        String why = bodies.isEmpty() || news.isEmpty()
                ? "a source line"
                : "a source line; it names " + String.join(", ", bodies) + " too";
        return Optional.of(credit(line, String.join("/", credited), why, null));
    }

    private void findTail(Page page, Span line, List<Sign> signs) {
        Matcher matcher = tail.matcher(page.text())
                .region(Math.max(line.start(), line.end() - LONGEST), line.end())
                .useAnchoringBounds(true);
        if (matcher.find() && signs.stream().noneMatch(sign -> sign.span().overlaps(line))) {
            String name = matcher.group("name") == null ? matcher.group("alone") : matcher.group("name");
            Span span = new Span(matcher.start("sign"), matcher.end("sign"));
            signs.add(credit(span, agency(name), "an agency behind the last sentence", null));
        }
    }

    private static String shortName(String printed) {
        return printed.replace('\u00a0', ' ').replaceFirst(" News Agency$| News Service$", "");
    }

    private String agency(String printed) {
        return agencies.find(printed).orElseThrow().name();
    }

    private static Sign credit(Span span, String name, String why, PrintedDate date) {
        return new Sign(RegionKind.CREDIT, span, name, why, name, false, date);
    }
}
