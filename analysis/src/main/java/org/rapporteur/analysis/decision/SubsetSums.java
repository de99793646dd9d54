package org.rapporteur.analysis.decision;

import java.math.BigInteger;
import java.util.List;

/** Whether some of a few weights add up to a sum in a range; exact, by marking every sum in turn, one bit a sum. */
final class SubsetSums {

    /** The largest sum marked, after the weights are divided by what divides them all. */
    static final long MOST = 20_000_000;

    private SubsetSums() {}

    /** Returns what divides every weight; at least one. */
    static long divisor(List<Long> weights) {
        BigInteger common = BigInteger.ZERO;
        for (long weight : weights) {
            common = common.gcd(BigInteger.valueOf(weight));
        }
        return Math.max(1, common.longValueExact());
    }

    /**
     * Returns whether a subset, perhaps the empty one, sums to between {@code low} and {@code high}, both included.
     *
     * @param weights none below zero; together at most {@link #MOST} times {@code divisor}
     * @param divisor divides every weight
     */
    static boolean hits(List<Long> weights, long divisor, long low, long high) {
        long total = weights.stream().mapToLong(Long::longValue).sum() / divisor;
        long[] reached = new long[(int) (total >> 6) + 1];
        reached[0] = 1;
        for (long weight : weights) {
            addShifted(reached, weight / divisor);
        }
        long first = Math.max(0, -Math.floorDiv(-low, divisor));
        long last = Math.min(total, Math.floorDiv(high, divisor));
        for (long sum = first; sum <= last; sum++) {
            if ((reached[(int) (sum >> 6)] >>> (sum & 63) & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Marks with every marked sum the one that lies {@code distance} higher. */
    private static void addShifted(long[] bits, long distance) {
        int words = (int) (distance >> 6);
        int rest = (int) (distance & 63);
        for (int i = bits.length - 1; i >= words; i--) {
            long moved = bits[i - words] << rest;
            if (rest != 0 && i > words) {
                moved |= bits[i - words - 1] >>> (64 - rest);
            }
            bits[i] |= moved;
        }
    }
}
