package org.rapporteur.evaluation.match;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void anEarlierPartnerMovesOnToMakeRoom() {
        // Gold 0 may have either predicted, gold 1 only the first, which gold 0 took.
        int[] matching = Matching.of(List.of("ab", "a"), List.of("a", "b"), String::contains);
        assertArrayEquals(new int[] {1, 0}, matching);
        assertEquals(2, Matching.size(matching));
    }

    @Test
    void nobodyIsMatchedTwice() {
        assertEquals(1, Matching.size(Matching.of(List.of("a", "a", "a"), List.of("a"), String::equals)));
        assertEquals(1, Matching.size(Matching.of(List.of("a"), List.of("a", "a"), String::equals)));
        assertEquals(0, Matching.size(Matching.of(List.of(), List.of("a"), String::equals)));
    }

    @Property(tries = 300)
    void asManyAreMatchedAsPossible(
            @ForAll long seed, @ForAll @IntRange(max = 6) int gold, @ForAll @IntRange(max = 6) int predicted) {
        boolean[][] agrees = agreements(seed, gold, predicted);
        int[] matching = Matching.of(indexes(gold), indexes(predicted), (g, p) -> agrees[g][p]);
        Set<Integer> taken = new HashSet<>();
        for (int g = 0; g < gold; g++) {
            assertTrue(matching[g] < 0 || (agrees[g][matching[g]] && taken.add(matching[g])));
        }
        assertEquals(most(agrees, 0, new HashSet<>()), Matching.size(matching));
    }

    @Property(tries = 300)
    void whichGoldIsMatchedDoesNotDependOnTheOrderOfThePredicted(
            @ForAll long seed, @ForAll @IntRange(max = 6) int gold, @ForAll @IntRange(max = 6) int predicted) {
        boolean[][] agrees = agreements(seed, gold, predicted);
        List<Integer> shuffled = new ArrayList<>(indexes(predicted));
        Collections.shuffle(shuffled, new Random(seed));
        int[] one = Matching.of(indexes(gold), indexes(predicted), (g, p) -> agrees[g][p]);
        int[] other = Matching.of(indexes(gold), shuffled, (g, p) -> agrees[g][p]);
        assertArrayEquals(
                Arrays.stream(one).map(partner -> partner < 0 ? 0 : 1).toArray(),
                Arrays.stream(other).map(partner -> partner < 0 ? 0 : 1).toArray());
    }

    private static boolean[][] agreements(long seed, int gold, int predicted) {
        Random random = new Random(seed);
        boolean[][] agrees = new boolean[gold][predicted];
        for (boolean[] row : agrees) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(3) == 0;
            }
        }
        return agrees;
    }

    private static int most(boolean[][] agrees, int gold, Set<Integer> taken) {
        if (gold == agrees.length) {
            return 0;
        }
        int best = most(agrees, gold + 1, taken);
        for (int i = 0; i < agrees[gold].length; i++) {
            if (agrees[gold][i] && taken.add(i)) {
                best = Math.max(best, 1 + most(agrees, gold + 1, taken));
                taken.remove(i);
            }
        }
        return best;
    }

    private static List<Integer> indexes(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
