package org.rapporteur.analysis.collation.change;

/**
 * Sentences of both versions that are one another's; on either side they stand side by side.
 *
 * @param from the first sentence in the one version
 * @param fromEnd behind the last
 * @param to the first in the other
 * @param toEnd behind the last
 * @param moved whether it stands elsewhere
 */
record Block(int from, int fromEnd, int to, int toEnd, boolean moved) {

    Block with(int from, int fromEnd, int to, int toEnd) {
        return new Block(from, fromEnd, to, toEnd, moved);
    }
}
