package org.rapporteur.analysis.decision.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random games of up to 12 members; of up to 15 with -Drapporteur.power.members=15. */
class PowerProperties {

    private static final int MEMBERS = Integer.getInteger("rapporteur.power.members", 12);

    @Provide
    Arbitrary<ThresholdGame> games() {
        return Arbitraries.integers()
                .between(1, MEMBERS)
                .flatMap(size -> Arbitraries.randoms().map(random -> game(size, new Random(random.nextLong()))));
    }

    /** One weighing threshold; every third game also wants a number of members, every third a veto or two, some a second weight. */
    private static ThresholdGame game(int size, Random random) {
        List<Threshold> thresholds = new ArrayList<>();
        int largest = 1 + random.nextInt(12);
        thresholds.add(threshold(size, largest, random));
        if (random.nextInt(3) == 0) {
            thresholds.add(Threshold.count(1 + random.nextInt(size), size));
        }
        if (random.nextInt(6) == 0) {
            thresholds.add(threshold(size, largest, random));
        }
        Set<Integer> vetoes = new TreeSet<>();
        if (random.nextInt(3) == 0) {
            vetoes.add(random.nextInt(size));
            vetoes.add(random.nextInt(size));
        }
        return new ThresholdGame(size, thresholds, vetoes);
    }

    private static Threshold threshold(int size, int largest, Random random) {
        List<Long> weights = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            weights.add((long) random.nextInt(largest + 1));
        }
        weights.set(random.nextInt(size), (long) largest);
        long total = weights.stream().mapToLong(Long::longValue).sum();
        return new Threshold(1 + random.nextInt((int) total), weights);
    }

    @Property
    void everyIndexAgreesWithItsDefinition(@ForAll("games") ThresholdGame game) {
        BruteForce brute = new BruteForce(game);
        for (Power power : List.of(
                Power.of(game), Indices.of(Enumeration.of(game)), Indices.of(KindCount.of(game, game.kinds())))) {
            assertEquals(BigInteger.valueOf(brute.winning()), power.winning());
            assertEquals(BigInteger.valueOf(brute.minimal()), power.minimal().orElseThrow());
            brute.scores()
                    .forEach((index, scores) ->
                            assertEquals(scores, power.get(index).values(), index.title()));
        }
    }

    @Property
    void theTablesOverWeightsCountTheSameSwings(@ForAll("games") ThresholdGame game) {
        Optional<Reduced> reduced = Reduced.of(game);
        if (reduced.isEmpty()) {
            assertTrue(game.thresholds().size() > 1, "one weight was not enough for " + game);
            return;
        }
        Tally expected = Enumeration.of(game);
        Tally table = WeightCount.bySize(reduced.get());
        assertEquals(expected.winning(), table.winning());
        assertEquals(expected.swings(), table.swings());
        if (reduced.get().heads() == 0 && reduced.get().quota() > 0) {
            Tally line = WeightCount.together(reduced.get());
            assertEquals(expected.winning(), line.winning());
            assertEquals(
                    expected.swings().stream().map(Tally::sum).toList(),
                    line.swings().stream().map(Tally::sum).toList());
        }
    }

    @Property
    void whatDividesPowerSumsToOne(@ForAll("games") ThresholdGame game) {
        Power power = Power.of(game);
        for (Index index : Index.values()) {
            if (index.divides()) {
                assertEquals(Fraction.ONE, power.get(index).sum(), index.title());
            }
        }
    }

    @Property
    void permutedMembersTakeTheirIndicesAlong(@ForAll("games") ThresholdGame game, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, game.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Threshold> thresholds = game.thresholds().stream()
                .map(threshold -> new Threshold(
                        threshold.quota(),
                        order.stream().map(threshold.weights()::get).toList()))
                .toList();
        Set<Integer> vetoes = new TreeSet<>();
        game.vetoes().forEach(veto -> vetoes.add(order.indexOf(veto)));
        Power before = Power.of(game);
        Power after = Power.of(new ThresholdGame(game.size(), thresholds, vetoes));
        for (Index index : Index.values()) {
            List<Fraction> moved =
                    order.stream().map(before.get(index).values()::get).toList();
            assertEquals(moved, after.get(index).values(), index.title());
        }
    }

    @Property
    void aDummyScoresNought(@ForAll("games") ThresholdGame game) {
        List<Threshold> thresholds = game.thresholds().stream()
                .map(threshold -> {
                    List<Long> weights = new ArrayList<>(threshold.weights());
                    weights.add(0L);
                    return new Threshold(threshold.quota(), weights);
                })
                .toList();
        Power power = Power.of(new ThresholdGame(game.size() + 1, thresholds, game.vetoes()));
        assertTrue(power.dummies().contains(game.size()));
        for (Index index : Index.values()) {
            assertEquals(Fraction.ZERO, power.get(index).values().get(game.size()), index.title());
        }
    }

    /**
     * Of every index. The winning coalitions with the new holder stay, those without go: the holder swings in all that stay, the
     * others in no more than before, and a minimal coalition with the holder stays minimal. So the holder's count never falls, the
     * others' never rise; and as at most half of all coalitions win with the holder, nor does the power to initiate fall.
     */
    @Property
    void aVetoNeverLowersItsHoldersIndex(@ForAll("games") ThresholdGame game, @ForAll Random random) {
        int holder = random.nextInt(game.size());
        Power before = Power.of(game);
        Power after = Power.of(game.withVeto(holder));
        for (Index index : Index.values()) {
            Fraction was = before.get(index).values().get(holder);
            Fraction is = after.get(index).values().get(holder);
            assertTrue(is.compareTo(was) >= 0, () -> index + " fell from " + was + " to " + is + " in " + game);
        }
        assertEquals(Fraction.ONE, after.get(Index.COLEMAN_PREVENT).values().get(holder));
    }
}
