package org.rapporteur.analysis.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * Minimal sets of unknown members that secure or prevent adoption. Members of one weight and veto are alike, so it goes
 * through how many of each kind take part and multiplies; the counts are exact.
 */
final class MinimalSets {

    /** Sets listed at most. */
    static final int LISTED = 20;

    private static final long MOST_CASES = 300_000;

    private final Count count;

    /** The unknown seats by kind, in the order of the seats. */
    private final List<List<Seat>> kinds;

    private MinimalSets(Count count) {
        this.count = count;
        record Kind(long weight, boolean veto) {}
        Map<Kind, List<Seat>> groups = new LinkedHashMap<>();
        for (Seat seat : count.unknown()) {
            groups.computeIfAbsent(new Kind(seat.weight(), seat.veto()), kind -> new ArrayList<>())
                    .add(seat);
        }
        this.kinds = List.copyOf(groups.values());
    }

    /** Sets whose yes is enough whatever the other unknown members do; empty when there are too many cases. */
    static Optional<Coalitions> securing(Count count) {
        MinimalSets sets = new MinimalSets(count);
        return sets.minimal(taken -> {
            Tally yes = sets.sum(count.known(), taken, Vote.YES, true);
            return count.rule().adopts(sets.sum(yes, taken, Vote.NO, false))
                    && count.rule().adopts(sets.sum(yes, taken, Vote.ABSENT, false));
        });
    }

    /** Sets whose no, or staying away, is enough to prevent it even when all other unknown members vote yes. */
    static Optional<Coalitions> preventing(Count count) {
        MinimalSets sets = new MinimalSets(count);
        return sets.minimal(taken -> {
            Tally others = sets.sum(count.known(), taken, Vote.YES, false);
            return !(count.rule().adopts(sets.sum(others, taken, Vote.NO, true))
                    && count.rule().adopts(sets.sum(others, taken, Vote.ABSENT, true)));
        });
    }

    private Tally sum(Tally start, int[] taken, Vote vote, boolean inside) {
        Tally sum = start;
        for (int kind = 0; kind < kinds.size(); kind++) {
            Seat seat = kinds.get(kind).get(0);
            int times = inside ? taken[kind] : kinds.get(kind).size() - taken[kind];
            sum = sum.plus(vote, seat.weight(), seat.veto(), times);
        }
        return sum;
    }

    private Optional<Coalitions> minimal(Predicate<int[]> enough) {
        long cases = 1;
        for (List<Seat> kind : kinds) {
            cases *= kind.size() + 1;
            if (cases > MOST_CASES) {
                return Optional.empty();
            }
        }
        BigInteger total = BigInteger.ZERO;
        List<List<String>> listed = new ArrayList<>();
        int[] taken = new int[kinds.size()];
        do {
            if (enough.test(taken) && !fewerAreEnough(taken, enough)) {
                total = total.add(ways(taken));
                choose(taken, 0, new ArrayList<>(), listed);
            }
        } while (advance(taken));
        return Optional.of(new Coalitions(total, listed));
    }

    private static boolean fewerAreEnough(int[] taken, Predicate<int[]> enough) {
        for (int kind = 0; kind < taken.length; kind++) {
            if (taken[kind] > 0) {
                int[] fewer = taken.clone();
                fewer[kind]--;
                if (enough.test(fewer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean advance(int[] taken) {
        for (int kind = 0; kind < taken.length; kind++) {
            if (taken[kind] < kinds.get(kind).size()) {
                taken[kind]++;
                return true;
            }
            taken[kind] = 0;
        }
        return false;
    }

    private BigInteger ways(int[] taken) {
        BigInteger product = BigInteger.ONE;
        for (int kind = 0; kind < taken.length; kind++) {
            int size = kinds.get(kind).size();
            for (int i = 1; i <= taken[kind]; i++) {
                product = product.multiply(BigInteger.valueOf(size - taken[kind] + i))
                        .divide(BigInteger.valueOf(i));
            }
        }
        return product;
    }

    /** Lists the sets with {@code taken[k]} members of each kind {@code k}, as far as there is room. */
    private void choose(int[] taken, int kind, List<Seat> chosen, List<List<String>> listed) {
        if (listed.size() >= LISTED) {
            return;
        }
        if (kind == kinds.size()) {
            listed.add(count.unknown().stream()
                    .filter(chosen::contains)
                    .map(Seat::code)
                    .toList());
            return;
        }
        int[] picks = new int[taken[kind]];
        Arrays.setAll(picks, i -> i);
        do {
            List<Seat> more = new ArrayList<>(chosen);
            Arrays.stream(picks).forEach(pick -> more.add(kinds.get(kind).get(pick)));
            choose(taken, kind + 1, more, listed);
        } while (listed.size() < LISTED && nextPicks(picks, kinds.get(kind).size()));
    }

    private static boolean nextPicks(int[] picks, int size) {
        int last = picks.length - 1;
        while (last >= 0 && picks[last] == size - picks.length + last) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        picks[last]++;
        for (int i = last + 1; i < picks.length; i++) {
            picks[i] = picks[i - 1] + 1;
        }
        return true;
    }
}
