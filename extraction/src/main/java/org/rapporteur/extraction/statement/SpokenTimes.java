package org.rapporteur.extraction.statement;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/** Finds when something was said: the time that stands right behind the words of attribution. Immutable after construction. */
public final class SpokenTimes {

    /** A time further than this behind the attribution belongs to what is said. */
    private static final int NEAR = 12;

    private final NavigableMap<Span, TimeExpression> times = new TreeMap<>();

    /** Takes the times of a record. */
    public SpokenTimes(ReportRecord record) {
        for (TimeExpression time : record.list(TimeExpression.class)) {
            time.spans().forEach(span -> times.putIfAbsent(span, time));
        }
    }

    /**
     * Returns the identifier of the time, or null where there is none.
     *
     * @param attribution the last words of the attribution: source, cue or addressee; or null where there are none
     * @param content what is said; a time in it is not when it was said
     */
    public String behind(Span attribution, List<Span> content) {
        if (attribution == null) {
            return null;
        }
        Span from = new Span(attribution.end(), attribution.end() + 1);
        Span to = new Span(attribution.end() + NEAR, Integer.MAX_VALUE);
        return times.subMap(from, true, to, true).entrySet().stream()
                .filter(time -> content.stream().noneMatch(time.getKey()::overlaps))
                .map(time -> time.getValue().id())
                .findFirst()
                .orElse(null);
    }
}
