package org.rapporteur.analysis.collation.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which reports are worth comparing: those near in time that share some of the terms that tell most of each. Immutable.
 *
 * <p>Of each report only the weightiest terms are listed; a report is held against the next few only of those in a term's list, which
 * is in the order of days; and of all these the best are kept. So the work for a report does not grow with how many there are.
 */
final class Candidates {

    /** Weightiest terms of a report by which others are found. */
    private static final int TERMS = 48;

    /** Reports that follow in a term's list. */
    private static final int NEXT = 32;

    /** Lists at most so long are looked through whole for reports without a day. */
    private static final int SHORT = 200;

    /** Reports kept for a report. */
    private static final int KEPT = 64;

    private final Vectors vectors;
    private final long[] days;
    private final List<int[]> listed = new ArrayList<>();
    private final int[][] lists;

    /**
     * Prepares the lists.
     *
     * @param vectors the reports, by day, those without one last
     * @param days their days since 1970; {@link Long#MAX_VALUE} where unknown
     */
    Candidates(Vectors vectors, long[] days) {
        this.vectors = vectors;
        this.days = days;
        int[] sizes = new int[vectors.terms()];
        for (int report = 0; report < vectors.reports(); report++) {
            int[] terms = weightiest(vectors.of(report));
            listed.add(terms);
            for (int term : terms) {
                sizes[term]++;
            }
        }
        lists = new int[vectors.terms()][];
        int[] filled = new int[vectors.terms()];
        for (int report = 0; report < vectors.reports(); report++) {
            for (int term : listed.get(report)) {
                if (lists[term] == null) {
                    lists[term] = new int[sizes[term]];
                }
                lists[term][filled[term]++] = report;
            }
        }
    }

    private int[] weightiest(Sparse vector) {
        return Arrays.stream(vector.byWeight())
                .map(vector::term)
                .filter(term -> vectors.having(term) > 1)
                .limit(TERMS)
                .toArray();
    }

    /** Returns the later reports that a report is to be compared with, ascending. */
    int[] of(int report) {
        Map<Integer, Double> shared = new HashMap<>();
        for (int term : listed.get(report)) {
            double weight = vectors.of(report).weight(term);
            int[] list = lists[term];
            int place = Arrays.binarySearch(list, report);
            boolean whole = list.length <= SHORT;
            for (int i = place + 1; i < list.length; i++) {
                int other = list[i];
                boolean undated = days[other] == Long.MAX_VALUE;
                boolean far = !undated && days[other] - days[report] > Timing.WINDOW;
                boolean reached = i - place <= NEXT || (undated && whole);
                if (!far && reached) {
                    shared.merge(other, weight * vectors.of(other).weight(term), Double::sum);
                } else if (!whole) {
                    break;
                }
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(KEPT)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }
}
