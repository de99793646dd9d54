package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The power of every member of a game: counts and indices, exact.
 *
 * @param size how many members
 * @param winning how many coalitions win, of 2<sup>size</sup>
 * @param minimal how many of them no member can leave; absent where it was not counted
 * @param swings by member, the coalitions that win with the member and lose without
 * @param act Coleman's power of the body to act: winning coalitions out of all
 * @param scores every {@link Index}, in its order
 */
public record Power(
        int size,
        BigInteger winning,
        Optional<BigInteger> minimal,
        List<BigInteger> swings,
        Fraction act,
        List<Scores> scores) {

    /** Up to this many members every game is counted in full. */
    public static final int ENUMERATED = 25;

    /** Copies its lists. */
    public Power {
        swings = List.copyOf(swings);
        scores = List.copyOf(scores);
    }

    /**
     * Counts the game and computes every index that can be had exactly in reasonable time and memory. Large weighted games take
     * time and memory in proportion to the quota: a table of up to 1 GiB, never more than half of the heap. Where that does not
     * do, Shapley–Shubik is missing and the rest is still exact.
     *
     * @throws IllegalArgumentException when the game breaks the contract of {@link Game}, or is too large to be counted exactly
     */
    public static Power of(Game game) {
        return Indices.of(Counting.of(game));
    }

    /** The scores of one index, which may say why they are missing. */
    public Scores get(Index index) {
        return scores.stream()
                .filter(score -> score.index() == index)
                .findFirst()
                .orElseThrow();
    }

    /** One member's score. */
    public Optional<Fraction> find(Index index, int member) {
        List<Fraction> values = get(index).values();
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(member));
    }

    /** How many coalitions lose. */
    public BigInteger losing() {
        return BigInteger.TWO.pow(size).subtract(winning);
    }

    /** The swings of all members together. */
    public BigInteger swingsOfAll() {
        return Tally.sum(swings);
    }

    /** The members who never swing, whatever the others do. */
    public List<Integer> dummies() {
        List<Integer> dummies = new ArrayList<>();
        for (int member = 0; member < size; member++) {
            if (swings.get(member).signum() == 0) {
                dummies.add(member);
            }
        }
        return List.copyOf(dummies);
    }
}
