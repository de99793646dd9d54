package org.rapporteur.store.sql.search.column;

import java.util.Arrays;

/** Sorts ints by an order of their own: merging, stable, and in one pass where they are in order already. Stateless. */
final class IntSort {

    /** An order of ints. */
    interface Comparison {
        int compare(int one, int other);
    }

    private IntSort() {}

    /** Sorts a stretch of the array. */
    static void sort(int[] values, int start, int end, Comparison by) {
        int sorted = start + 1;
        while (sorted < end && by.compare(values[sorted - 1], values[sorted]) <= 0) {
            sorted++;
        }
        if (sorted >= end) {
            return;
        }
        int[] to = Arrays.copyOfRange(values, start, end);
        merge(to, to.clone(), 0, to.length, by);
        System.arraycopy(to, 0, values, start, to.length);
    }

    /** Sorts a stretch of {@code to}; both arrays hold the same there. */
    private static void merge(int[] to, int[] from, int start, int end, Comparison by) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        merge(from, to, start, middle, by);
        merge(from, to, middle, end, by);
        if (by.compare(from[middle - 1], from[middle]) <= 0) {
            System.arraycopy(from, start, to, start, end - start);
            return;
        }
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft = right == end || (left < middle && by.compare(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
