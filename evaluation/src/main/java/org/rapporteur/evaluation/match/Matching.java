package org.rapporteur.evaluation.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Matches gold and predicted one to one, as many as possible: a maximum bipartite matching by augmenting paths, gold taken in
 * the order given. Which gold is matched therefore depends on that order alone, not on the order of the predicted (the matched
 * gold are the first basis of a transversal matroid). Stateless.
 */
public final class Matching {

    private Matching() {}

    /**
     * Returns for each gold the index of its predicted, or -1.
     *
     * @param gold in the order of preference
     * @param predicted in the order of preference
     * @param agrees whether the two may be matched
     */
    public static <G, P> int[] of(List<G> gold, List<P> predicted, BiPredicate<G, P> agrees) {
        List<int[]> edges = new ArrayList<>();
        for (G one : gold) {
            int[] found = new int[predicted.size()];
            int count = 0;
            for (int i = 0; i < predicted.size(); i++) {
                if (agrees.test(one, predicted.get(i))) {
                    found[count++] = i;
                }
            }
            edges.add(Arrays.copyOf(found, count));
        }
        return of(edges, predicted.size());
    }

    /** Returns how many are matched. */
    public static int size(int[] matching) {
        return (int) Arrays.stream(matching).filter(partner -> partner >= 0).count();
    }

    private static int[] of(List<int[]> edges, int predicted) {
        int[] partner = new int[edges.size()];
        int[] owner = new int[predicted];
        Arrays.fill(partner, -1);
        Arrays.fill(owner, -1);
        for (int gold = 0; gold < partner.length; gold++) {
            augment(gold, edges, partner, owner);
        }
        return partner;
    }

    /** Searches breadth first for a free predicted and, on success, shifts the partners along the path. */
    private static void augment(int start, List<int[]> edges, int[] partner, int[] owner) {
        int[] reachedFrom = new int[owner.length];
        Arrays.fill(reachedFrom, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            int gold = open.remove();
            for (int candidate : edges.get(gold)) {
                if (reachedFrom[candidate] >= 0) {
                    continue;
                }
                reachedFrom[candidate] = gold;
                if (owner[candidate] < 0) {
                    shift(candidate, reachedFrom, partner, owner);
                    return;
                }
                open.add(owner[candidate]);
            }
        }
    }

    private static void shift(int free, int[] reachedFrom, int[] partner, int[] owner) {
        for (int candidate = free; candidate >= 0; ) {
            int gold = reachedFrom[candidate];
            int previous = partner[gold];
            partner[gold] = candidate;
            owner[candidate] = gold;
            candidate = previous;
        }
    }
}
