package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The path of labels, held against every path there is. */
class NamePathProperties {

    private static final int LABELS = 5;

    @Property
    void noPathThatCanBeIsBetter(
            @ForAll @Size(20) @IntRange(min = -9, max = 0) int[] numbers, @ForAll @IntRange(max = 15) int barring) {
        float[] scores = new float[numbers.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = numbers[i];
        }
        BitSet barred = BitSet.valueOf(new long[] {barring});
        int[] path = NamePath.of(scores, LABELS, barred);
        assertTrue(canBe(path, barred));
        assertEquals(best(scores, new int[4], 0, barred), sum(scores, path));
    }

    private static double best(float[] scores, int[] path, int at, BitSet barred) {
        if (at == path.length) {
            return canBe(path, barred) ? sum(scores, path) : Double.NEGATIVE_INFINITY;
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            path[at] = label;
            best = Math.max(best, best(scores, path, at + 1, barred));
        }
        return best;
    }

    private static boolean canBe(int[] path, BitSet barred) {
        for (int i = 0; i < path.length; i++) {
            boolean inside = path[i] == 2 || path[i] == 4;
            if (inside && (i == 0 || barred.get(i) || (path[i - 1] != path[i] && path[i - 1] != path[i] - 1))) {
                return false;
            }
        }
        return true;
    }

    private static double sum(float[] scores, int[] path) {
        double sum = 0;
        for (int i = 0; i < path.length; i++) {
            sum += scores[i * LABELS + path[i]];
        }
        return sum;
    }
}
