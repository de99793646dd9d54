package org.rapporteur.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;

/** Places of a report, asked in logarithmic time. Immutable. */
public final class Places {

    private final List<Span> spans;

    /** Makes one of spans in any order; they may overlap. */
    public Places(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).end() >= span.start()) {
                Span before = apart.get(last);
                apart.set(last, new Span(before.start(), Math.max(before.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        this.spans = List.copyOf(apart);
    }

    /** Returns whether one of them shares a position with {@code span}. */
    public boolean overlap(Span span) {
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
