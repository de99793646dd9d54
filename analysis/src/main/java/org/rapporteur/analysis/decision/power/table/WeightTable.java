package org.rapporteur.analysis.decision.power.table;

import java.math.BigInteger;

/**
 * How many coalitions of s members weigh at most x, modulo a prime, for all s and for x up to a cap.
 *
 * <p>Built by taking in the members one by one, the lightest first, so that the early rows stay short: a row of s members starts
 * at the weight of the s lightest and ends at that of the s heaviest so far. Taking a member out again needs no second table:
 * coalitions without i are those of the whole, less those with i, which are coalitions without i of one member fewer, and so on.
 */
public final class WeightTable {

    private final int prime;
    private final long[] lightest;
    private final int[][] rows;

    private WeightTable(int prime, long[] lightest, int[][] rows) {
        this.prime = prime;
        this.lightest = lightest;
        this.rows = rows;
    }

    /** How many numbers such a table holds. */
    public static long entries(long[] sorted, long cap) {
        long[] sums = sums(sorted);
        long entries = 0;
        for (int s = 0; s <= sorted.length; s++) {
            entries += length(sums, s, cap);
        }
        return entries;
    }

    /** Builds the table; the weights ascend. */
    public static WeightTable of(long[] sorted, long cap, int prime) {
        long[] sums = sums(sorted);
        int[][] rows = new int[sorted.length + 1][];
        for (int s = 0; s < rows.length; s++) {
            rows[s] = new int[length(sums, s, cap)];
        }
        if (rows[0].length > 0) {
            rows[0][0] = 1;
        }
        for (int member = 1; member <= sorted.length; member++) {
            long weight = sorted[member - 1];
            for (int s = member; s >= 1; s--) {
                long from = sums[s - 1];
                long to = Math.min(cap - weight, sums[member - 1] - sums[member - s]);
                if (from <= to) {
                    int at = Math.toIntExact(from + weight - sums[s]);
                    Residues.add(rows[s], at, rows[s - 1], 0, Math.toIntExact(to - from + 1), prime);
                }
            }
        }
        for (int[] row : rows) {
            Residues.accumulate(row, prime);
        }
        return new WeightTable(prime, sums, rows);
    }

    private static long[] sums(long[] sorted) {
        long[] sums = new long[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            sums[i + 1] = sums[i] + sorted[i];
        }
        return sums;
    }

    private static int length(long[] sums, int s, long cap) {
        int members = sums.length - 1;
        long heaviest = sums[members] - sums[members - s];
        return (int) Math.max(0, Math.min(cap, heaviest) - sums[s] + 1);
    }

    /** Coalitions of {@code s} members that weigh at most {@code x}, which is not above the cap. */
    public long atMost(int s, long x) {
        if (s < 0 || s >= rows.length || x < lightest[s] || rows[s].length == 0) {
            return 0;
        }
        return rows[s][(int) Math.min(x - lightest[s], rows[s].length - 1L)];
    }

    /** The same, of coalitions without one member of the given weight. */
    public long atMostWithout(long weight, int s, long x) {
        long sum = 0;
        for (int k = 0; k <= s && x - k * weight >= 0; k++) {
            long with = atMost(s - k, x - k * weight);
            sum += (k & 1) == 0 ? with : -with;
        }
        return Math.floorMod(sum, (long) prime);
    }

    /** A count that needs no table, as this table's remainder. */
    public long remainder(BigInteger count) {
        return count.mod(BigInteger.valueOf(prime)).longValueExact();
    }
}
