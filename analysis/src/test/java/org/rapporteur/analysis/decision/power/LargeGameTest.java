package org.rapporteur.analysis.decision.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A generated body as large as the International Monetary Fund's board of governors, and large games with a known answer. */
class LargeGameTest {

    private static final int MEMBERS = 188;

    /** A sixth to a fifth of the votes with one member, most members with less than a two-hundredth; every weight another. */
    private static List<Long> fund(double total) {
        double sum = 0;
        for (int member = 0; member < MEMBERS; member++) {
            sum += Math.pow(member + 1.5, -1.25);
        }
        List<Long> weights = new ArrayList<>();
        for (int member = 0; member < MEMBERS; member++) {
            weights.add((long) (total * 0.0003) + (long) (total * 0.944 * Math.pow(member + 1.5, -1.25) / sum));
        }
        return weights;
    }

    @Test
    void a188MemberBodyIsExact() {
        List<Long> weights = fund(500_000);
        assertEquals(MEMBERS, new HashSet<>(weights).size());
        long total = weights.stream().mapToLong(Long::longValue).sum();
        Power power = Power.of(ThresholdGame.weighted(total / 2 + 1, weights));
        assertEquals(Fraction.ONE, power.get(Index.BANZHAF).sum());
        assertEquals(Fraction.ONE, power.get(Index.SHAPLEY_SHUBIK).sum());
        for (int member = 1; member < MEMBERS; member++) {
            for (Index index : List.of(Index.BANZHAF, Index.PENROSE_BANZHAF, Index.SHAPLEY_SHUBIK)) {
                List<Fraction> scores = power.get(index).values();
                assertTrue(scores.get(member).compareTo(scores.get(member - 1)) <= 0, index + " of member " + member);
            }
        }
        assertEquals(
                "not computed: 188 members; it needs every coalition looked at by itself",
                power.get(Index.JOHNSTON).missing().orElseThrow());
    }

    @Test
    void theLineCountsWhatTheTableCounts() {
        List<Long> weights = fund(20_000);
        Reduced game = Reduced.of(ThresholdGame.weighted(14_000, weights)).orElseThrow();
        Power table = Indices.of(WeightCount.bySize(game));
        Power line = Indices.of(WeightCount.together(game));
        assertEquals(table.winning(), line.winning());
        assertEquals(table.swings(), line.swings());
        assertEquals(
                "not computed: 188 members; a table over sizes and weights would not fit in memory",
                line.get(Index.SHAPLEY_SHUBIK).missing().orElseThrow());
    }

    @Test
    void manyMembersOfTwoKindsCountedBothWays() {
        List<Long> weights = new ArrayList<>(Collections.nCopies(20, 17L));
        weights.addAll(Collections.nCopies(170, 2L));
        ThresholdGame game =
                new ThresholdGame(190, List.of(new Threshold(401, weights), Threshold.count(96, 190)), Set.of(0, 77));
        Tally kinds = KindCount.of(game, game.kinds());
        Tally table = WeightCount.bySize(Reduced.of(game).orElseThrow());
        assertEquals(kinds.winning(), table.winning());
        assertEquals(kinds.swings(), table.swings());
    }

    @Test
    void anAssemblyOfEqualsNeedsNoTable() {
        Power power = Power.of(ThresholdGame.council(129, 193, Set.of()));
        assertEquals(
                Collections.nCopies(193, Fraction.of(1, 193)),
                power.get(Index.SHAPLEY_SHUBIK).values());
        assertEquals(
                Collections.nCopies(193, Fraction.of(1, 193)),
                power.get(Index.JOHNSTON).values());
        assertEquals(Binomials.row(193)[129], power.minimal().orElseThrow());
    }

    @Test
    void aGameOfNoKnownFormIsCountedUpToItsLimit() {
        Game majority = new Game() {
            @Override
            public int size() {
                return 16;
            }

            @Override
            public boolean wins(BitSet coalition) {
                return coalition.cardinality() >= 9;
            }
        };
        assertEquals(BigInteger.valueOf(26_333), Power.of(majority).winning());
    }

    @Test
    void twoWaysOfWeighingManyMembersAreRefusedInWords() {
        List<Long> weights = fund(20_000);
        List<Long> others = new ArrayList<>(weights);
        Collections.reverse(others);
        ThresholdGame game = new ThresholdGame(
                MEMBERS, List.of(new Threshold(10_000, weights), new Threshold(10_000, others)), Set.of());
        String message = assertThrows(IllegalArgumentException.class, () -> Power.of(game))
                .getMessage();
        assertTrue(
                message.startsWith("not computed: 188 members; above 25 a game needs one threshold by weight"),
                message);
    }
}
