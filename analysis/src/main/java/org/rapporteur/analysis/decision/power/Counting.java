package org.rapporteur.analysis.decision.power;

import java.util.BitSet;
import java.util.List;

/** Chooses how a game is counted, and refuses one that breaks the contract or is too large. */
final class Counting {

    /** So many profiles of kinds are walked through one by one. */
    private static final long PROFILES = 1L << 20;

    private Counting() {}

    static Tally of(Game game) {
        BitSet nobody = new BitSet();
        BitSet all = new BitSet();
        all.set(0, game.size());
        if (game.wins(nobody) || !game.wins(all)) {
            throw new IllegalArgumentException(
                    "a game that the empty coalition wins, or that all members together lose, has no swings to count");
        }
        if (game instanceof ThresholdGame threshold) {
            List<List<Integer>> kinds = threshold.kinds();
            if (KindCount.profiles(kinds) <= PROFILES) {
                return KindCount.of(game, kinds);
            }
        }
        if (game.size() <= Power.ENUMERATED) {
            return Enumeration.of(game);
        }
        if (game instanceof ThresholdGame threshold) {
            return Reduced.of(threshold).flatMap(WeightCount::of).orElseThrow(() -> tooLarge(game));
        }
        throw tooLarge(game);
    }

    private static IllegalArgumentException tooLarge(Game game) {
        return new IllegalArgumentException("not computed: " + game.size()
                + " members; above " + Power.ENUMERATED
                + " a game needs one threshold by weight (others by number of members, and vetoes), its weights small enough"
                + " for a table in memory");
    }
}
