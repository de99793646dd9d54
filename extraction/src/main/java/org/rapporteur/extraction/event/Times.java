package org.rapporteur.extraction.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.extraction.encoder.Happening;
import org.rapporteur.extraction.encoder.Happenings;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;

/** When events happened: the time in the same sentence that no other event is nearer to. */
final class Times {

    /** What happened so long before the report, in days, is background, whatever its words sound like. */
    private static final int LONG_AGO = 366;

    /** What it counts that a time belongs to the clause before an event. */
    private static final int OTHER_CLAUSE = 40;

    private final Document document;
    private final Map<Happening, TimeExpression> times = new HashMap<>();

    Times(Document document, List<TimeExpression> times, Happenings happenings) {
        this.document = document;
        NavigableMap<Integer, Happening> events = new TreeMap<>();
        happenings.list().forEach(one -> events.put(one.span().start(), one));
        for (TimeExpression time : times) {
            nearest(time, events)
                    .ifPresent(event -> this.times.merge(event, time, (one, other) -> {
                        return distance(event, other) < distance(event, one) ? other : one;
                    }));
        }
    }

    /** Returns the time of an event; empty where its sentence names none, or names it of another event. */
    Optional<TimeExpression> of(Happening event) {
        return Optional.ofNullable(times.get(event));
    }

    /** Returns the event of a time's sentence that it belongs to: the last that begins before it or the first behind. */
    private Optional<Happening> nearest(TimeExpression time, NavigableMap<Integer, Happening> events) {
        int at = time.spans().get(0).start();
        Span sentence = document.sentences().get(document.sentenceAt(at)).span();
        return Stream.of(events.floorEntry(at), events.higherEntry(at))
                .filter(entry ->
                        entry != null && sentence.contains(entry.getValue().span()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(event -> distance(event, time)));
    }

    /** Returns how far apart they stand, in characters: a time stands behind its event, or right before it in the same clause. */
    private int distance(Happening event, TimeExpression time) {
        Span there = time.spans().get(0);
        Span here = event.span();
        if (there.start() >= here.end()) {
            return there.start() - here.end();
        }
        String between = there.end() < here.start() ? document.text().substring(there.end(), here.start()) : "";
        boolean otherClause = between.contains(",") || between.contains(" and ") || between.contains(" but ");
        return 2 * between.length() + (otherClause ? OTHER_CLAUSE : 0);
    }

    /** Returns the aspect of an event: what its time puts long before the report is historical, unless it never happened. */
    Aspect aspect(Aspect read, Happening event) {
        TimeExpression time = times.get(event);
        boolean happened = read == Aspect.CURRENT || read == Aspect.SCHEDULED;
        return happened && time != null && (isLongAgo(time) || isNamedByYear(time, event)) ? Aspect.HISTORICAL : read;
    }

    /** In a report of unknown day: a year right before an event ("the 1999 war") names one that readers know. */
    private boolean isNamedByYear(TimeExpression time, Happening event) {
        boolean dated = document.report().published() != null
                && document.report().published().value() != null;
        return !dated
                && time.precision() == Precision.YEAR
                && time.spans().get(0).end() + 1 == event.span().start();
    }

    private boolean isLongAgo(TimeExpression time) {
        Report report = document.report();
        LocalDate last = time.to() != null ? time.to() : time.from();
        if (last == null) {
            return false;
        }
        LocalDate day = report.published() == null ? null : report.published().value();
        return day != null && last.isBefore(day.minusDays(LONG_AGO));
    }
}
