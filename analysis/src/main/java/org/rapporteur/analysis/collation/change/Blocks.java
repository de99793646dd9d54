package org.rapporteur.analysis.collation.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds to paired sentences the neighbours that were split from them or joined to them. Stateless. */
final class Blocks {

    /** A sentence is taken for a part of its neighbour's partner from this part of its words. */
    private static final double PART = 0.6;

    private Blocks() {}

    static List<Block> of(Draft before, Draft after) {
        List<Block> blocks = Pairing.of(before, after);
        boolean[] ours = new boolean[before.sentences().size()];
        boolean[] theirs = new boolean[after.sentences().size()];
        for (Block block : blocks) {
            ours[block.from()] = true;
            theirs[block.to()] = true;
        }
        List<Block> grown = new ArrayList<>();
        for (Block block : blocks) {
            Block now = block;
            boolean more = !rest(after, now.to(), now.toEnd(), before, now.from(), now.fromEnd())
                    .isEmpty();
            while (more
                    && isPart(
                            before,
                            now.fromEnd(),
                            ours,
                            rest(after, now.to(), now.toEnd(), before, now.from(), now.fromEnd()))) {
                ours[now.fromEnd()] = true;
                now = now.with(now.from(), now.fromEnd() + 1, now.to(), now.toEnd());
            }
            while (more
                    && isPart(
                            before,
                            now.from() - 1,
                            ours,
                            rest(after, now.to(), now.toEnd(), before, now.from(), now.fromEnd()))) {
                ours[now.from() - 1] = true;
                now = now.with(now.from() - 1, now.fromEnd(), now.to(), now.toEnd());
            }
            while (isPart(
                    after,
                    now.toEnd(),
                    theirs,
                    rest(before, now.from(), now.fromEnd(), after, now.to(), now.toEnd()))) {
                theirs[now.toEnd()] = true;
                now = now.with(now.from(), now.fromEnd(), now.to(), now.toEnd() + 1);
            }
            while (isPart(
                    after,
                    now.to() - 1,
                    theirs,
                    rest(before, now.from(), now.fromEnd(), after, now.to(), now.toEnd()))) {
                theirs[now.to() - 1] = true;
                now = now.with(now.from(), now.fromEnd(), now.to() - 1, now.toEnd());
            }
            grown.add(now);
        }
        return grown;
    }

    private static boolean isPart(Draft draft, int sentence, boolean[] used, Map<String, Integer> rest) {
        if (rest.isEmpty() || sentence < 0 || sentence >= used.length || used[sentence]) {
            return false;
        }
        int size = draft.sentences().get(sentence).size();
        return size > 1 && Pairing.shared(Pairing.bag(draft, sentence), rest) >= PART * size;
    }

    /** Returns the words of the one side that the other lacks. */
    private static Map<String, Integer> rest(Draft one, int from, int fromEnd, Draft other, int to, int toEnd) {
        Map<String, Integer> rest = new HashMap<>();
        for (int i = from; i < fromEnd; i++) {
            Pairing.bag(one, i).forEach((key, number) -> rest.merge(key, number, Integer::sum));
        }
        for (int i = to; i < toEnd; i++) {
            Pairing.bag(other, i).forEach((key, number) -> rest.merge(key, -number, Integer::sum));
        }
        rest.values().removeIf(number -> number <= 0);
        return rest;
    }
}
