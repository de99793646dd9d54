package org.rapporteur.evaluation.cofenet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.evaluation.Ratio;
import org.rapporteur.record.Span;

/**
 * CofeNet's three measures for one role, pooled over all lines. The jaccard is the mean of one row for each gold span, its best
 * overlap with a predicted one, and a row of zero for each predicted span that overlaps no gold one: extra predicted spans that
 * overlap a gold one cost nothing. Confined to one thread.
 */
final class RoleScore {

    private Ratio exact = Ratio.NONE;
    private Ratio begin = Ratio.NONE;
    private double overlaps;
    private long rows;

    /** Adds a line; neither list holds a span or a first token twice. */
    void add(List<Span> gold, List<Span> predicted) {
        exact = exact.plus(ratio(Set.copyOf(gold), Set.copyOf(predicted)));
        begin = begin.plus(ratio(starts(gold), starts(predicted)));
        for (Span one : gold) {
            overlaps += best(one, predicted);
            rows++;
        }
        rows += predicted.stream().filter(found -> best(found, gold) == 0).count();
    }

    Ratio exact() {
        return exact;
    }

    Ratio begin() {
        return begin;
    }

    /** Returns the mean over the rows; 0 where there is none. */
    double jaccard() {
        return rows == 0 ? 0 : overlaps / rows;
    }

    private static <T> Ratio ratio(Set<T> gold, Set<T> predicted) {
        long hits = gold.stream().filter(predicted::contains).count();
        return new Ratio(hits, predicted.size(), gold.size());
    }

    private static Set<Integer> starts(List<Span> spans) {
        return spans.stream().map(Span::start).collect(Collectors.toSet());
    }

    private static double best(Span span, List<Span> others) {
        return others.stream().mapToDouble(other -> overlap(span, other)).max().orElse(0);
    }

    /** Returns shared length by the length of both together, 0 to 1; symmetric. */
    private static double overlap(Span a, Span b) {
        int shared = Math.min(Math.min(a.end() - b.start(), b.end() - a.start()), Math.min(a.length(), b.length()));
        double hull = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return Math.max(0, shared / hull);
    }
}
