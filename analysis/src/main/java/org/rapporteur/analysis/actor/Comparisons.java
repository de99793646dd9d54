package org.rapporteur.analysis.actor;

/** Counts how often two identities were compared, so that a test can bound it. Not safe for use by several threads. */
final class Comparisons {

    private long count;

    void add() {
        count++;
    }

    long count() {
        return count;
    }
}
