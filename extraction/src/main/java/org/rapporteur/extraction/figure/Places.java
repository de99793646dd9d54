package org.rapporteur.extraction.figure;

import java.util.List;
import org.rapporteur.record.Span;

/** Spans of a report that do not overlap, asked in logarithmic time. Immutable. */
final class Places {

    private final List<Span> spans;

    Places(List<Span> spans) {
        this.spans = spans.stream().sorted().toList();
    }

    /** Returns whether one of them shares a position with {@code span}. */
    boolean overlap(Span span) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).overlaps(span);
    }
}
