package org.rapporteur.analysis.collation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up what numbers get, and tells those that got most: how an index finds candidates without boxing and without sorting all. Begins
 * anew after each answer. For one thread.
 */
public final class Tally {

    private final double[] sums;
    private int[] drawn = new int[64];
    private int size;

    /** Makes one for the numbers from 0 up to this one, not included. */
    public Tally(int numbers) {
        this.sums = new double[numbers];
    }

    /** Adds to a number; the amount is above 0. */
    public void add(int number, double amount) {
        if (sums[number] == 0) {
            if (size == drawn.length) {
                drawn = Arrays.copyOf(drawn, 2 * size);
            }
            drawn[size++] = number;
        }
        sums[number] += amount;
    }

    /** Returns the numbers that got at least this much, the most first, of equals the smaller first; at most so many. */
    public List<Integer> best(double least, int most) {
        int[] best = new int[Math.min(most, size)];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int number = drawn[i];
            if (sums[number] < least || (count == best.length && !isBefore(number, best[count - 1]))) {
                continue;
            }
            int at = count < best.length ? count++ : count - 1;
            while (at > 0 && isBefore(number, best[at - 1])) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = number;
        }
        for (int i = 0; i < size; i++) {
            sums[drawn[i]] = 0;
        }
        size = 0;
        List<Integer> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(best[i]);
        }
        return list;
    }

    private boolean isBefore(int one, int other) {
        return sums[one] > sums[other] || (sums[one] == sums[other] && one < other);
    }
}
