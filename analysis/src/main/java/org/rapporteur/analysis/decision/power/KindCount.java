package org.rapporteur.analysis.decision.power;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Counts a game by how many of each kind of members take part: five permanent and ten elected members have 66 such profiles, not
 * 32,768 coalitions. Exact, and every index follows.
 */
final class KindCount {

    private final Game game;
    private final List<List<Integer>> kinds;
    private final BigInteger[][] ways;
    private final int[] strides;
    private final int profiles;
    private final BitSet winning;

    private KindCount(Game game, List<List<Integer>> kinds) {
        this.game = game;
        this.kinds = kinds;
        this.ways = new BigInteger[kinds.size()][];
        this.strides = new int[kinds.size()];
        int stride = 1;
        for (int kind = 0; kind < kinds.size(); kind++) {
            ways[kind] = Binomials.row(kinds.get(kind).size());
            strides[kind] = stride;
            stride = Math.multiplyExact(stride, kinds.get(kind).size() + 1);
        }
        this.profiles = stride;
        this.winning = new BitSet(profiles);
    }

    /** How many profiles the kinds have; {@link Long#MAX_VALUE} stands for more than a long holds. */
    static long profiles(List<List<Integer>> kinds) {
        long profiles = 1;
        for (List<Integer> kind : kinds) {
            if (profiles > Long.MAX_VALUE / (kind.size() + 1)) {
                return Long.MAX_VALUE;
            }
            profiles *= kind.size() + 1;
        }
        return profiles;
    }

    /** Counts; the kinds must be symmetric in the game and their profiles few enough for an int. */
    static Tally of(Game game, List<List<Integer>> kinds) {
        return new KindCount(game, kinds).tally();
    }

    private Tally tally() {
        for (int profile = 0; profile < profiles; profile++) {
            winning.set(profile, game.wins(coalition(profile)));
        }
        int columns = game.size() + 1;
        Matrix swings = new Matrix(kinds.size(), columns);
        Matrix minimal = new Matrix(kinds.size(), columns);
        Matrix shared = new Matrix(kinds.size(), columns);
        BigInteger won = BigInteger.ZERO;
        for (int profile = winning.nextSetBit(0); profile >= 0; profile = winning.nextSetBit(profile + 1)) {
            BigInteger many = many(profile);
            won = won.add(many);
            int members = members(profile);
            int critical = critical(profile);
            for (int kind = 0; kind < kinds.size(); kind++) {
                int taking = digit(profile, kind);
                if (!swings(profile, kind)) {
                    continue;
                }
                BigInteger count = many.multiply(BigInteger.valueOf(taking));
                swings.add(kind, members, count);
                shared.add(kind, critical, count);
                if (critical == members) {
                    minimal.add(kind, members, count);
                }
            }
        }
        return new Tally(
                won,
                swings.spread(kinds, game.size()),
                Optional.of(minimal.spread(kinds, game.size())),
                Optional.of(shared.spread(kinds, game.size())),
                true);
    }

    private int digit(int profile, int kind) {
        return profile / strides[kind] % (kinds.get(kind).size() + 1);
    }

    private boolean swings(int profile, int kind) {
        return digit(profile, kind) > 0 && !winning.get(profile - strides[kind]);
    }

    private BitSet coalition(int profile) {
        BitSet coalition = new BitSet(game.size());
        for (int kind = 0; kind < kinds.size(); kind++) {
            kinds.get(kind).subList(0, digit(profile, kind)).forEach(coalition::set);
        }
        return coalition;
    }

    private BigInteger many(int profile) {
        BigInteger many = BigInteger.ONE;
        for (int kind = 0; kind < kinds.size(); kind++) {
            if (ways[kind].length > 2) {
                many = many.multiply(ways[kind][digit(profile, kind)]);
            }
        }
        return many;
    }

    private int members(int profile) {
        int members = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            members += digit(profile, kind);
        }
        return members;
    }

    private int critical(int profile) {
        int critical = 0;
        for (int kind = 0; kind < kinds.size(); kind++) {
            critical += swings(profile, kind) ? digit(profile, kind) : 0;
        }
        return critical;
    }
}
