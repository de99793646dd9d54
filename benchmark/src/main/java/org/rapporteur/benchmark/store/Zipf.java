package org.rapporteur.benchmark.store;

import java.util.Arrays;
import java.util.Random;

/** Draws ranks as words, names and outlets occur in texts: the n-th most frequent one n-th as often as the first. Immutable. */
final class Zipf {

    private final double[] upTo;

    /** Makes a distribution over so many ranks. */
    Zipf(int ranks) {
        upTo = new double[ranks];
        double sum = 0;
        for (int i = 0; i < ranks; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** Returns a rank, from 0. */
    int draw(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return Math.min(upTo.length - 1, found < 0 ? -found - 1 : found);
    }
}
