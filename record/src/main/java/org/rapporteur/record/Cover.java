package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The part of a text that some spans cover, asked for in logarithmic time. A span within another adds nothing to it. Immutable.
 */
public final class Cover {

    /** In the order of the text, none overlapping another. */
    private final List<Span> stretches;

    private Cover(List<Span> stretches) {
        this.stretches = stretches;
    }

    /** Returns what the spans cover, in any order and however they overlap. */
    public static Cover of(Collection<Span> spans) {
        List<Span> stretches = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).overlaps(span)) {
                int end = Math.max(stretches.get(last).end(), span.end());
                stretches.set(last, new Span(stretches.get(last).start(), end));
            } else {
                stretches.add(span);
            }
        }
        return new Cover(List.copyOf(stretches));
    }

    /** Returns whether the position is covered. */
    public boolean contains(int position) {
        int first = firstEndingBehind(position);
        return first < stretches.size() && stretches.get(first).contains(position);
    }

    /** Returns whether the whole span lies in one stretch. */
    public boolean contains(Span span) {
        int first = firstEndingBehind(span.start());
        return first < stretches.size() && stretches.get(first).contains(span);
    }

    /** Returns whether any position of the span is covered. */
    public boolean overlaps(Span span) {
        int first = firstEndingBehind(span.start());
        return first < stretches.size() && stretches.get(first).overlaps(span);
    }

    private int firstEndingBehind(int position) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
