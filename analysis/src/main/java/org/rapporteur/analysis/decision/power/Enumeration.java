package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Counts a game coalition by coalition, a coalition being the bits of an int: for any game, of few members. */
final class Enumeration {

    private final Game game;
    private final int size;
    private final BitSet winning;
    private final long[][] swings;
    private final long[][] minimal;
    private final long[][] shared;

    private Enumeration(Game game) {
        this.game = game;
        this.size = game.size();
        this.winning = new BitSet(1 << size);
        this.swings = new long[size][size + 1];
        this.minimal = new long[size][size + 1];
        this.shared = new long[size][size + 1];
    }

    /** Counts; at most {@link Power#ENUMERATED} members. */
    static Tally of(Game game) {
        return new Enumeration(game).tally();
    }

    private Tally tally() {
        for (int coalition = 1; coalition < 1 << size; coalition++) {
            // The coalition without its first member has been asked before; who joins a winning one leaves it winning.
            if (winning.get(coalition & (coalition - 1)) || game.wins(BitSet.valueOf(new long[] {coalition}))) {
                winning.set(coalition);
            }
        }
        for (int won = winning.nextSetBit(0); won >= 0; won = winning.nextSetBit(won + 1)) {
            count(won);
        }
        return new Tally(
                BigInteger.valueOf(winning.cardinality()),
                lists(swings),
                Optional.of(lists(minimal)),
                Optional.of(lists(shared)),
                true);
    }

    private void count(int won) {
        int critical = 0;
        for (int rest = won; rest != 0; rest &= rest - 1) {
            int member = rest & -rest;
            if (!winning.get(won ^ member)) {
                critical |= member;
            }
        }
        int members = Integer.bitCount(won);
        int sharing = Integer.bitCount(critical);
        for (int rest = critical; rest != 0; rest &= rest - 1) {
            int member = Integer.numberOfTrailingZeros(rest);
            swings[member][members]++;
            shared[member][sharing]++;
            if (sharing == members) {
                minimal[member][members]++;
            }
        }
    }

    private static List<List<BigInteger>> lists(long[][] counts) {
        List<List<BigInteger>> rows = new ArrayList<>();
        for (long[] row : counts) {
            rows.add(Arrays.stream(row).mapToObj(BigInteger::valueOf).toList());
        }
        return List.copyOf(rows);
    }
}
