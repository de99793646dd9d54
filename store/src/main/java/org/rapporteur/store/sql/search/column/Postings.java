package org.rapporteur.store.sql.search.column;

import java.util.Arrays;
import java.util.BitSet;

/** The positions at which a term occurs: a list of the few, or a bit for each position. Grows only. Not safe for several threads. */
public final class Postings {

    private int[] few;
    private int size;
    private BitSet many;

    /** Makes postings of a term that occurs nowhere. */
    public Postings() {
        few = new int[0];
    }

    /** Adds positions; those already here do nothing. */
    void add(int[] positions, int count) {
        if (many == null && size + count > 1024 && (size + count) * 32L > top(positions, count)) {
            many = new BitSet();
            set(few, size);
            few = null;
        }
        if (many == null) {
            few = Arrays.copyOf(few, size + count);
            System.arraycopy(positions, 0, few, size, count);
            size += count;
        } else {
            set(positions, count);
        }
    }

    private int top(int[] positions, int count) {
        int top = 0;
        for (int i = 0; i < count; i++) {
            top = Math.max(top, positions[i]);
        }
        for (int i = 0; i < size; i++) {
            top = Math.max(top, few[i]);
        }
        return top;
    }

    private void set(int[] positions, int count) {
        for (int i = 0; i < count; i++) {
            many.set(positions[i]);
        }
    }

    /** Keeps of the positions those that are here. */
    public void keepIn(BitSet positions) {
        positions.and(bits());
    }

    /** Takes from the positions those that are here. */
    public void takeFrom(BitSet positions) {
        positions.andNot(bits());
    }

    private BitSet bits() {
        if (many != null) {
            return many;
        }
        BitSet bits = new BitSet();
        for (int i = 0; i < size; i++) {
            bits.set(few[i]);
        }
        return bits;
    }

    /** Returns about how many bytes they take. */
    public long bytes() {
        return 400 + (many == null ? 4L * few.length : many.size() / 8L);
    }
}
