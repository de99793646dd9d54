package org.rapporteur.store.sql.search.column;

import java.util.Arrays;

/** An array of ints that grows by an eighth. Not safe for several threads. */
final class Ints {

    private int[] values;
    private int size;

    Ints(int expected) {
        values = new int[Math.max(16, expected)];
    }

    int size() {
        return size;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + Math.max(16, size >> 3));
        }
        values[size++] = value;
    }

    /** Returns the array itself, longer than {@link #size}; for loops over millions. */
    int[] array() {
        return values;
    }

    /** Returns where the value stands among the first {@code size} ascending ones, or negative as {@link Arrays#binarySearch}. */
    int search(int value) {
        return Arrays.binarySearch(values, 0, size, value);
    }

    long bytes() {
        return 4L * values.length;
    }
}
