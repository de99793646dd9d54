package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.decision.power.table.Residues;
import org.rapporteur.analysis.decision.power.table.WeightLine;
import org.rapporteur.analysis.decision.power.table.WeightTable;

/** Counts the swings of a large weighted game, by size where a table over sizes and weights fits in memory. */
final class WeightCount {

    /** A table holds at most so many ints: 1 GiB, and no more than half of the memory there is. */
    private static final long ENTRIES = 1L << 28;

    private final Reduced game;
    private final int rest;
    private final long quota;
    private final long[] sorted;
    private final BigInteger[] sizes;

    private WeightCount(Reduced game) {
        this.game = game;
        this.rest = game.members().size();
        this.quota = game.counted();
        this.sorted = game.sorted();
        this.sizes = Binomials.row(rest);
    }

    /** Absent when the weights are too many for a table. */
    static Optional<Tally> of(Reduced game) {
        long room = Math.min(ENTRIES, Runtime.getRuntime().maxMemory() / 8);
        WeightCount count = new WeightCount(game);
        if (WeightTable.entries(count.sorted, count.quota - 1) <= room) {
            return Optional.of(count.countBySize());
        }
        return game.heads() == 0 && count.quota > 0 && count.quota <= room / 2
                ? Optional.of(count.countTogether())
                : Optional.empty();
    }

    /** Counts with a table over sizes and weights. */
    static Tally bySize(Reduced game) {
        return new WeightCount(game).countBySize();
    }

    /** Counts with weights alone, sizes not told apart: for a game that asks for no number of members and leaves a quota. */
    static Tally together(Reduced game) {
        return new WeightCount(game).countTogether();
    }

    private Tally countBySize() {
        int[] primes = Residues.primesAbove(sizes[rest / 2]);
        long[][][] swings = new long[rest][rest][primes.length];
        long[][] below = new long[rest + 1][primes.length];
        for (int p = 0; p < primes.length; p++) {
            WeightTable table = WeightTable.of(sorted, quota - 1, primes[p]);
            for (int s = 0; s <= rest; s++) {
                below[s][p] = table.atMost(s, quota - 1);
            }
            for (int i = 0; i < rest; i++) {
                long[] residues = swings(table, game.weights().get(i), primes[p]);
                for (int s = 0; s < rest; s++) {
                    swings[i][s][p] = residues[s];
                }
            }
        }
        List<BigInteger> winning = new ArrayList<>(Collections.nCopies(rest + game.holders() + 1, BigInteger.ZERO));
        for (int s = game.heads(); s <= rest; s++) {
            BigInteger won = game.dual()
                    ? Residues.whole(below[rest - s], primes)
                    : sizes[s].subtract(Residues.whole(below[s], primes));
            winning.set(s + game.holders(), won);
        }
        List<List<BigInteger>> rows = new ArrayList<>();
        for (int i = 0; i < rest; i++) {
            List<BigInteger> row = new ArrayList<>(Collections.nCopies(rest + game.holders() + 1, BigInteger.ZERO));
            for (int s = 0; s < rest; s++) {
                int others = game.dual() ? rest - 1 - s : s;
                row.set(s + 1 + game.holders(), Residues.whole(swings[i][others], primes));
            }
            rows.add(row);
        }
        return tally(Tally.sum(winning), winning, rows, true);
    }

    /** By their number, coalitions of others who lose by themselves and win with a member of this weight. */
    private long[] swings(WeightTable table, long weight, int prime) {
        long[] swings = new long[rest];
        long lighter = 0;
        for (int s = 0; s < rest; s++) {
            // Of those who lose, the coalitions with the member stand in the row before, its weight less.
            long losing = table.atMost(s, quota - 1) - lighter;
            lighter = table.atMostWithout(weight, s, quota - 1 - weight);
            if (s + 1 < game.heads()) {
                losing = lighter;
            } else if (s + 1 == game.heads()) {
                // One head short of enough, they lose whatever they weigh.
                losing = table.remainder(
                        sizes[s].multiply(BigInteger.valueOf(rest - s)).divide(BigInteger.valueOf(rest)));
            }
            swings[s] = Math.floorMod(losing - lighter, (long) prime);
        }
        return swings;
    }

    private Tally countTogether() {
        int[] primes = Residues.primesAbove(BigInteger.TWO.pow(rest));
        long[][] swings = new long[rest][primes.length];
        long[] below = new long[primes.length];
        long[] heavy = Arrays.stream(sorted).filter(weight -> weight > 0).toArray();
        for (int p = 0; p < primes.length; p++) {
            WeightLine line = WeightLine.of(heavy, Math.toIntExact(quota - 1), primes[p]);
            below[p] = line.atMost(quota - 1);
            for (int i = 0; i < rest; i++) {
                long weight = game.weights().get(i);
                if (weight > 0) {
                    swings[i][p] = Math.floorMod(
                            line.atMostWithout(weight, quota - 1) - line.atMostWithout(weight, quota - 1 - weight),
                            (long) primes[p]);
                }
            }
        }
        BigInteger free = BigInteger.TWO.pow(rest - heavy.length);
        BigInteger counted = Residues.whole(below, primes).multiply(free);
        BigInteger winning = game.dual() ? counted : BigInteger.TWO.pow(rest).subtract(counted);
        List<List<BigInteger>> rows = new ArrayList<>();
        for (int i = 0; i < rest; i++) {
            rows.add(List.of(BigInteger.ZERO, Residues.whole(swings[i], primes).multiply(free)));
        }
        return tally(winning, List.of(BigInteger.ZERO, winning), rows, false);
    }

    /** A holder of a veto swings in every winning coalition. */
    private Tally tally(BigInteger winning, List<BigInteger> holder, List<List<BigInteger>> rows, boolean bySize) {
        List<List<BigInteger>> swings =
                new ArrayList<>(Collections.nCopies(rest + game.holders(), List.copyOf(holder)));
        for (int i = 0; i < rest; i++) {
            swings.set(game.members().get(i), List.copyOf(rows.get(i)));
        }
        return new Tally(winning, List.copyOf(swings), Optional.empty(), Optional.empty(), bySize);
    }
}
