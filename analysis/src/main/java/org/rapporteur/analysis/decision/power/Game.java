package org.rapporteur.analysis.decision.power;

import java.util.BitSet;

/**
 * A simple game: members numbered from zero, and the coalitions that carry a decision.
 *
 * <p>Contract: the empty coalition loses, that of all members wins, and a member who joins a winning coalition leaves it winning.
 * Asked twice, a game answers the same. {@link Power#of} relies on all three. Implementations are safe to share between threads.
 */
public interface Game {

    /** How many members, at least one. */
    int size();

    /** Whether the members whose bits are set carry a decision against all the others; the coalition is not changed. */
    boolean wins(BitSet coalition);
}
