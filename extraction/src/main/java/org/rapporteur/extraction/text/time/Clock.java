package org.rapporteur.extraction.text.time;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Precision;

/** Times of day, which join the day printed next to them: "at 3 p.m. Wednesday". Alone they are left alone. Stateless. */
final class Clock {

    private static final String ZONE =
            "(?:[ \\u00a0](?:GMT|UTC|EST|EDT|ET|CST|CDT|MST|MDT|PST|PDT|CET|CEST|BST|local[ \\u00a0]time))?";
    private static final String TWELVE =
            "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?[ \\u00a0]?(?<half>[ap]\\.m\\.|[AP]\\.M\\.|[ap]m|[AP]M)";
    private static final String FULL = "(?<full>[01]?\\d|2[0-3])[:.](?<past>[0-5]\\d)(?:[ \\u00a0]hours)?";

    private static final Pattern TIME = Pattern.compile("(?<![\\p{L}\\p{N}:.$-])(?:" + TWELVE + "|" + FULL
            + "|(?<word>noon|midnight))" + ZONE + "(?![\\p{L}\\p{N}:])");

    private static final Pattern GAP = Pattern.compile("[ \\u00a0,]{0,2}(?:(?:on|at)[ \\u00a0])?");

    private Clock() {}

    /** Returns the candidates, each day joined with the time of day next to it. */
    static List<Candidate> join(String text, Span paragraph, List<Candidate> candidates) {
        List<Span> spans = new ArrayList<>();
        List<LocalTime> times = new ArrayList<>();
        Matcher matcher =
                TIME.matcher(text).region(paragraph.start(), paragraph.end()).useTransparentBounds(true);
        while (!candidates.isEmpty() && matcher.find()) {
            read(matcher).ifPresent(time -> {
                spans.add(new Span(matcher.start(), matcher.end()));
                times.add(time);
            });
        }
        List<Candidate> joined = new ArrayList<>();
        int next = 0;
        for (Candidate candidate : candidates) {
            while (next < spans.size()
                    && spans.get(next).end() < candidate.span().start() - 5) {
                next++;
            }
            Candidate result = candidate;
            for (int i = next;
                    i < spans.size() && spans.get(i).start() <= candidate.span().end() + 5;
                    i++) {
                if (result.equals(candidate) && isNext(text, candidate, spans.get(i))) {
                    result = joined(text, candidate, spans.get(i), times.get(i));
                    next = i + 1;
                }
            }
            joined.add(result);
        }
        return joined;
    }

    private static boolean isNext(String text, Candidate day, Span time) {
        if (day.meaning().precision() != Precision.DAY || day.span().overlaps(time)) {
            return false;
        }
        boolean before = time.end() <= day.span().start();
        int from = before ? time.end() : day.span().end();
        int to = before ? day.span().start() : time.start();
        return to - from <= 5 && GAP.matcher(text.substring(from, to)).matches();
    }

    private static Candidate joined(String text, Candidate day, Span time, LocalTime value) {
        Span whole = new Span(
                Math.min(day.span().start(), time.start()), Math.max(day.span().end(), time.end()));
        return new Candidate(whole, day.meaning().at(value, time.in(text)));
    }

    private static Optional<LocalTime> read(Matcher matcher) {
        try {
            if (matcher.group("word") != null) {
                return Optional.of(matcher.group("word").equals("noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
            }
            if (matcher.group("full") != null) {
                return Optional.of(
                        LocalTime.of(Integer.parseInt(matcher.group("full")), Integer.parseInt(matcher.group("past"))));
            }
            int hour = Integer.parseInt(matcher.group("hour")) % 12;
            boolean afternoon = Character.toLowerCase(matcher.group("half").charAt(0)) == 'p';
            int minute = matcher.group("minute") == null ? 0 : Integer.parseInt(matcher.group("minute"));
            return Optional.of(LocalTime.of(hour + (afternoon ? 12 : 0), minute));
        } catch (DateTimeException e) {
            // The pattern admits only times of day; should it be widened, a wrong one is no time.
            return Optional.empty();
        }
    }
}
