package org.rapporteur.analysis.collation.change;

/**
 * Words that differ, within sentences that are one another's. One side may be empty.
 *
 * @param from the first word in the one version
 * @param fromEnd behind the last
 * @param to the first word in the other
 * @param toEnd behind the last
 * @param block whose sentences they are
 */
record Hunk(int from, int fromEnd, int to, int toEnd, Block block) {

    int gone() {
        return fromEnd - from;
    }

    int put() {
        return toEnd - to;
    }

    boolean isPure() {
        return gone() == 0 || put() == 0;
    }
}
