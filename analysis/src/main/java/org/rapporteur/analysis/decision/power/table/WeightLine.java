package org.rapporteur.analysis.decision.power.table;

import java.util.Arrays;

/** How many coalitions of any size weigh at most x, modulo a prime: the {@link WeightTable} without its sizes, and much smaller. */
public final class WeightLine {

    private final int prime;
    private final int[] line;

    private WeightLine(int prime, int[] line) {
        this.prime = prime;
        this.line = line;
    }

    /** Builds the line from 0 to the cap; the weights ascend and are above zero. */
    public static WeightLine of(long[] sorted, int cap, int prime) {
        int[] line = new int[cap + 1];
        line[0] = 1;
        long sum = 0;
        for (long weight : sorted) {
            int to = (int) Math.min(cap - weight, sum);
            if (to >= 0) {
                int[] before = Arrays.copyOf(line, to + 1);
                Residues.add(line, (int) weight, before, 0, to + 1, prime);
            }
            sum += weight;
        }
        Residues.accumulate(line, prime);
        return new WeightLine(prime, line);
    }

    /** Coalitions that weigh at most {@code x}, which is not above the cap. */
    public long atMost(long x) {
        return x < 0 ? 0 : line[(int) x];
    }

    /** The same, of coalitions without one member of the given weight. */
    public long atMostWithout(long weight, long x) {
        long sum = 0;
        boolean add = true;
        for (long rest = x; rest >= 0; rest -= weight) {
            sum += add ? line[(int) rest] : -line[(int) rest];
            add = !add;
        }
        return Math.floorMod(sum, (long) prime);
    }
}
