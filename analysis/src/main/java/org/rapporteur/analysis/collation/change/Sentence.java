package org.rapporteur.analysis.collation.change;

/**
 * A sentence of a version.
 *
 * @param paragraph the number of its paragraph
 * @param from its first word
 * @param to behind its last word
 */
record Sentence(int paragraph, int from, int to) {
    int size() {
        return to - from;
    }
}
