package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What was counted of a game; every index follows from it.
 *
 * @param winning winning coalitions
 * @param swings by member, then by the number of members in the coalition, the swinging one among them
 * @param minimal the same, of coalitions in which every member swings; absent where it was not counted
 * @param shared by member, then by the number of swinging members: winning coalitions in which this one swings; absent likewise
 * @param bySize whether the swings are really told apart by size; if not, all of a member's stand under size 1
 */
record Tally(
        BigInteger winning,
        List<List<BigInteger>> swings,
        Optional<List<List<BigInteger>>> minimal,
        Optional<List<List<BigInteger>>> shared,
        boolean bySize) {

    int size() {
        return swings.size();
    }

    static BigInteger sum(List<BigInteger> counts) {
        return counts.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
