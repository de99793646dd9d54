package org.rapporteur.analysis.collation.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of words that two reports share letter by letter, each as long as it can be. A gram that stands in a report several
 * times is paired with its like in the other by its turn, so that time stays linear on texts that repeat themselves.
 */
final class Runs {

    private Runs() {}

    /**
     * Words that both share.
     *
     * @param from the first in the one report
     * @param to the first in the other
     * @param length how many
     */
    record Run(int from, int to, int length) {
        int fromEnd() {
            return from + length;
        }

        int toEnd() {
            return to + length;
        }
    }

    static List<Run> of(Page one, Page other) {
        Map<Long, List<Integer>> places = other.places();
        Map<Integer, Integer> reached = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            List<Integer> those = places.get(one.gram(i));
            int turn = those == null ? 0 : one.turn(i);
            if (those == null || turn >= those.size()) {
                continue;
            }
            int its = those.get(turn);
            int from = Math.max(reached.getOrDefault(i - its, 0), 0);
            if (i < from) {
                continue;
            }
            Run run = extended(one, other, i, its, from);
            if (run.length() >= Page.GRAM) {
                runs.add(run);
                reached.put(i - its, run.fromEnd());
            }
        }
        runs.sort(Comparator.comparing(Run::from).thenComparing(Run::to));
        return runs;
    }

    private static Run extended(Page one, Page other, int from, int to, int limit) {
        int back = 0;
        while (from - back > limit && to - back > 0 && one.same(from - back - 1, other, to - back - 1)) {
            back++;
        }
        int on = 0;
        while (from + on < one.words().size()
                && to + on < other.words().size()
                && one.same(from + on, other, to + on)) {
            on++;
        }
        return new Run(from - back, to - back, back + on);
    }
}
