package org.rapporteur.extraction.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Places;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;

/** The times of a report, as far as they date meetings. */
final class Dates {

    private static final Set<Precision> DAYS = Set.of(Precision.DAY, Precision.TIME);

    /** News is of the last days. */
    private static final int RECENT = 8;

    private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
    private final Places places;
    private final LocalDate published;

    Dates(Document document, ReportRecord soFar) {
        List<TimeExpression> all = soFar.list(TimeExpression.class);
        all.forEach(time -> times.put(time.spans().get(0).start(), time));
        places = new Places(all.stream().flatMap(time -> time.spans().stream()).toList());
        published = soFar.report().published().value();
    }

    /** Returns where times stand. */
    Places places() {
        return places;
    }

    /** Returns the day of the first mention that has one: the time nearest to the words that tell the meeting. */
    Optional<TimeExpression> day(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> nearest(mention).filter(time -> DAYS.contains(time.precision())).stream())
                .findFirst();
    }

    /** Returns whether the nearest time is no news any more, or is yet to come. */
    boolean isPast(Mention mention) {
        Optional<TimeExpression> nearest = nearest(mention);
        if (nearest.isEmpty() || nearest.get().to() == null) {
            return false;
        }
        TimeExpression time = nearest.get();
        boolean coarse = time.precision() == Precision.YEAR || time.precision() == Precision.MONTH;
        boolean old = published != null && time.to().isBefore(published.minusDays(RECENT));
        boolean coming = published != null && time.from().isAfter(published);
        boolean after =
                Set.of("following", "after", "since").contains(mention.line().small(0))
                        && !DAYS.contains(time.precision());
        return coarse || old || coming || after;
    }

    private Optional<TimeExpression> nearest(Mention mention) {
        Line line = mention.line();
        Span anchor = line.span(mention.anchor(), mention.anchor() + 1);
        int start = line.tokens()
                .get(Math.max(0, mention.anchor() - Line.NEAR))
                .span()
                .start();
        int end = line.tokens()
                .get(Math.min(line.size() - 1, mention.anchor() + Line.NEAR))
                .span()
                .end();
        return times.subMap(start, end).values().stream()
                .min(Comparator.comparingInt(
                        time -> Math.abs(time.spans().get(0).start() - anchor.start())));
    }
}
