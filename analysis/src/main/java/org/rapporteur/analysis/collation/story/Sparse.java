package org.rapporteur.analysis.collation.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** A vector most of whose coordinates are zero. Immutable. */
final class Sparse {

    private final int[] terms;
    private final float[] weights;

    /**
     * Makes one of arrays that nobody changes.
     *
     * @param terms the coordinates that are not zero, ascending
     * @param weights their values
     */
    Sparse(int[] terms, float[] weights) {
        this.terms = terms;
        this.weights = weights;
    }

    /** Returns how many coordinates are not zero. */
    int size() {
        return terms.length;
    }

    /** Returns a coordinate that is not zero, by its place. */
    int term(int place) {
        return terms[place];
    }

    /** Returns the scalar product; the shorter is looked up in the longer where that is cheaper. */
    double dot(Sparse other) {
        return terms.length <= other.terms.length ? ofFew(other) : other.ofFew(this);
    }

    private double ofFew(Sparse many) {
        if (terms.length * 16 < many.terms.length) {
            return lookUpIn(many);
        }
        double sum = 0;
        int k = 0;
        for (int i = 0; i < terms.length; i++) {
            while (k < many.terms.length && many.terms[k] < terms[i]) {
                k++;
            }
            if (k < many.terms.length && many.terms[k] == terms[i]) {
                sum += (double) weights[i] * many.weights[k];
            }
        }
        return sum;
    }

    private double lookUpIn(Sparse many) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += weights[i] * many.weight(terms[i]);
        }
        return sum;
    }

    /** Returns the value of a coordinate. */
    double weight(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : weights[at];
    }

    /** Returns the sum of both. */
    Sparse plus(Sparse other) {
        int[] all = new int[terms.length + other.terms.length];
        float[] sums = new float[all.length];
        int size = 0;
        int i = 0;
        int k = 0;
        while (i < terms.length || k < other.terms.length) {
            int one = i < terms.length ? terms[i] : Integer.MAX_VALUE;
            int two = k < other.terms.length ? other.terms[k] : Integer.MAX_VALUE;
            all[size] = Math.min(one, two);
            sums[size] = (one <= two ? weights[i++] : 0) + (two <= one ? other.weights[k++] : 0);
            size++;
        }
        return new Sparse(Arrays.copyOf(all, size), Arrays.copyOf(sums, size));
    }

    /** Returns the vector with its largest coordinates alone, so many at most; of equal ones those that come first. */
    Sparse largest(int most) {
        if (terms.length <= most) {
            return this;
        }
        int[] kept = IntStream.of(byWeight()).limit(most).sorted().toArray();
        float[] values = new float[kept.length];
        int[] coordinates = new int[kept.length];
        for (int i = 0; i < kept.length; i++) {
            coordinates[i] = terms[kept[i]];
            values[i] = weights[kept[i]];
        }
        return new Sparse(coordinates, values);
    }

    /** Returns the places of the coordinates, the largest value first; of equal ones the first coordinate first. */
    int[] byWeight() {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparing((Integer at) -> -weights[at]).thenComparing(at -> at))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
