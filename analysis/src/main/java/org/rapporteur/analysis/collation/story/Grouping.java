package org.rapporteur.analysis.collation.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * Joins reports into groups: always the two groups that are most alike, as long as they are alike enough (agglomerative clustering by
 * mean likeness, UPGMA, on the pairs worth comparing). The outcome depends on the numbering of the reports only where two pairs are
 * exactly as alike. Used once, by one thread.
 */
final class Grouping {

    private final List<Group> groups = new ArrayList<>();
    private final List<TreeSet<Integer>> near = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(Comparator.comparing((Pair pair) -> -pair.likeness())
            .thenComparing(pair -> pair.first())
            .thenComparing(pair -> pair.second()));
    private final double enough;

    /** Two groups, by number, and the first reports of both, the smaller first. */
    private record Pair(double likeness, int first, int second, int one, int other) {}

    private Grouping(double enough) {
        this.enough = enough;
    }

    /**
     * Groups reports.
     *
     * @param vectors the reports
     * @param days their days since 1970, ascending; {@link Long#MAX_VALUE} where unknown
     * @param enough the likeness from which two groups are one
     * @return the groups, by their first report; every report is in one
     */
    static List<Group> of(Vectors vectors, long[] days, double enough) {
        Grouping grouping = new Grouping(enough);
        for (int report = 0; report < vectors.reports(); report++) {
            grouping.add(Group.of(report, vectors.of(report), days[report]));
        }
        Candidates candidates = new Candidates(vectors, days);
        for (int report = 0; report < vectors.reports(); report++) {
            for (int other : candidates.of(report)) {
                grouping.compare(report, other);
            }
        }
        grouping.join();
        List<Group> left = new ArrayList<>(grouping.groups);
        left.removeIf(each -> each == null);
        left.sort(Comparator.comparing(Group::first));
        return left;
    }

    private int add(Group group) {
        groups.add(group);
        near.add(new TreeSet<>());
        return groups.size() - 1;
    }

    private void compare(int one, int other) {
        Group first = groups.get(one);
        Group second = groups.get(other);
        double likeness = first.likeness(second);
        // What is far below the threshold is not lifted over it by joining.
        if (likeness >= enough / 2) {
            near.get(one).add(other);
            near.get(other).add(one);
        }
        if (likeness >= enough) {
            int smaller = Math.min(first.first(), second.first());
            int larger = Math.max(first.first(), second.first());
            queue.add(new Pair(likeness, smaller, larger, one, other));
        }
    }

    private void join() {
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            if (groups.get(pair.one()) == null || groups.get(pair.other()) == null) {
                continue;
            }
            int joined = add(groups.get(pair.one()).with(groups.get(pair.other())));
            TreeSet<Integer> neighbours = new TreeSet<>(near.get(pair.one()));
            neighbours.addAll(near.get(pair.other()));
            leave(pair.one());
            leave(pair.other());
            for (int neighbour : neighbours) {
                if (groups.get(neighbour) != null) {
                    compare(neighbour, joined);
                }
            }
        }
    }

    private void leave(int number) {
        for (int neighbour : near.get(number)) {
            near.get(neighbour).remove(number);
        }
        groups.set(number, null);
        near.set(number, new TreeSet<>());
    }
}
