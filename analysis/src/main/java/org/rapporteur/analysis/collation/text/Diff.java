package org.rapporteur.analysis.collation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two rows of words: the shortest edit script (E. W. Myers, An O(ND) Difference Algorithm, 1986). Stateless.
 *
 * <p>Rows that differ in more than {@value #MOST} words are told apart at their common beginning and end only, so that time and
 * memory stay bounded whatever the input.
 */
public final class Diff {

    /** More differences than this are not looked for. */
    static final int MOST = 2_000;

    private Diff() {}

    /**
     * A stretch of both rows.
     *
     * @param equal whether both hold the same words there
     * @param from first word of the one row
     * @param fromEnd behind its last
     * @param to first word of the other row
     * @param toEnd behind its last
     */
    public record Step(boolean equal, int from, int fromEnd, int to, int toEnd) {}

    /** Returns the stretches in order; they cover both rows, equal and unequal by turns. */
    public static List<Step> of(List<Word> from, List<Word> to) {
        int head = 0;
        int most = Math.min(from.size(), to.size());
        while (head < most && same(from, head, to, head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same(from, from.size() - 1 - tail, to, to.size() - 1 - tail)) {
            tail++;
        }
        List<Step> steps = new ArrayList<>();
        add(steps, new Step(true, 0, head, 0, head));
        middle(steps, from, to, head, tail);
        add(steps, new Step(true, from.size() - tail, from.size(), to.size() - tail, to.size()));
        return steps;
    }

    private static boolean same(List<Word> from, int i, List<Word> to, int k) {
        return from.get(i).key().equals(to.get(k).key());
    }

    private static void middle(List<Step> steps, List<Word> from, List<Word> to, int head, int tail) {
        int width = from.size() - head - tail;
        int height = to.size() - head - tail;
        List<int[]> rounds = rounds(from, to, head, width, height);
        if (rounds == null) {
            add(steps, new Step(false, head, head + width, head, head + height));
            return;
        }
        List<Step> backwards = new ArrayList<>();
        int x = width;
        int y = height;
        for (int d = rounds.size() - 1; d > 0; d--) {
            int[] reached = rounds.get(d - 1);
            int k = x - y;
            boolean down = k == -d || (k != d && reached[k - 1 + d] < reached[k + 1 + d]);
            int before = down ? k + 1 : k - 1;
            int startX = reached[before + d];
            int startY = startX - before;
            int fromX = down ? startX : startX + 1;
            backwards.add(new Step(true, fromX, x, fromX - k, y));
            backwards.add(new Step(false, startX, fromX, startY, fromX - k));
            x = startX;
            y = startY;
        }
        backwards.add(new Step(true, 0, x, 0, y));
        for (int i = backwards.size() - 1; i >= 0; i--) {
            Step step = backwards.get(i);
            add(
                    steps,
                    new Step(
                            step.equal(),
                            head + step.from(),
                            head + step.fromEnd(),
                            head + step.to(),
                            head + step.toEnd()));
        }
    }

    /** Returns how far each diagonal k reaches after d differences, at index k + d + 1 of the d-th array; null where there are too many. */
    private static List<int[]> rounds(List<Word> from, List<Word> to, int head, int width, int height) {
        List<int[]> rounds = new ArrayList<>();
        int[] reached = new int[] {0, 0, 0};
        for (int d = 0; d <= Math.min(MOST, width + height); d++) {
            int[] next = new int[2 * d + 3];
            for (int k = -d; k <= d; k += 2) {
                int x = 0;
                if (d > 0) {
                    boolean down = k == -d || (k != d && reached[k - 1 + d] < reached[k + 1 + d]);
                    x = down ? reached[k + 1 + d] : reached[k - 1 + d] + 1;
                }
                int y = x - k;
                while (x < width && y < height && same(from, head + x, to, head + y)) {
                    x++;
                    y++;
                }
                next[k + d + 1] = x;
                if (x >= width && y >= height) {
                    rounds.add(next);
                    return rounds;
                }
            }
            rounds.add(next);
            reached = next;
        }
        return null;
    }

    private static void add(List<Step> steps, Step step) {
        if (step.from() == step.fromEnd() && step.to() == step.toEnd()) {
            return;
        }
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null && last.equal() == step.equal()) {
            steps.set(steps.size() - 1, new Step(step.equal(), last.from(), step.fromEnd(), last.to(), step.toEnd()));
        } else {
            steps.add(step);
        }
    }
}
