package org.rapporteur.analysis.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoObjection;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * Whose unknown vote can still change the outcome. Exact: goes through every tally the other unknown votes can add up to,
 * tallies that look the same to every demand taken once.
 *
 * <p>Two runs are enough. Where a demand other than a quorum makes the difference, the others need not stay away: to abstain
 * serves as well. Where a quorum does, the others may as well vote yes if they are present at all.
 */
final class Pivots {

    /** Steps after which the answer is given up; some seconds. */
    private static final int MOST_STEPS = 6_000_000;

    private static final List<Vote> PRESENT = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN);

    private static final List<Vote> ANY = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN, Vote.ABSENT);

    private final Count count;

    private int steps;

    private Pivots(Count count) {
        this.count = count;
    }

    static Optional<List<String>> of(Count count) {
        return new Pivots(count).find();
    }

    private Optional<List<String>> find() {
        record Type(long weight, boolean veto) {}
        Map<Type, Boolean> pivotal = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (Seat seat : count.unknown()) {
            Type type = new Type(seat.weight(), seat.veto());
            if (!pivotal.containsKey(type)) {
                Optional<Boolean> answer = pivotal(seat);
                if (answer.isEmpty()) {
                    return Optional.empty();
                }
                pivotal.put(type, answer.get());
            }
            if (pivotal.get(type)) {
                found.add(seat.code());
            }
        }
        return Optional.of(found);
    }

    private Optional<Boolean> pivotal(Seat seat) {
        List<Requirement> demands = count.rule().requirements();
        if (demands.size() == 1 && demands.get(0) instanceof Threshold threshold && threshold.fixed()) {
            Optional<Boolean> summed = summed(seat, threshold);
            if (summed.isPresent()) {
                return summed;
            }
        }
        boolean presenceIsABase = demands.stream()
                .anyMatch(demand -> demand instanceof Threshold threshold && threshold.base() == Base.PRESENT);
        boolean quorum = demands.stream().anyMatch(Quorum.class::isInstance);
        List<Requirement> seen = presenceIsABase
                ? demands
                : demands.stream().filter(demand -> !(demand instanceof Quorum)).toList();
        Optional<Boolean> first = decides(seat, presenceIsABase ? ANY : PRESENT, seen);
        if (!quorum || first.isEmpty() || first.get()) {
            return first;
        }
        return decides(seat, List.of(Vote.YES, Vote.ABSENT), demands);
    }

    /** One fixed quota: pivotal when some of the others leave it short by no more than the member's weight. */
    private Optional<Boolean> summed(Seat seat, Threshold threshold) {
        List<Long> others = new ArrayList<>();
        for (Seat other : count.unknown()) {
            if (!other.equals(seat)) {
                others.add(weight(other, threshold));
            }
        }
        long divisor = SubsetSums.divisor(others);
        if (others.stream().mapToLong(Long::longValue).sum() / divisor > SubsetSums.MOST) {
            return Optional.empty();
        }
        long missing =
                threshold.needed(count.allUnknown(Vote.YES)) - count.known().inFavour(threshold.measure());
        return Optional.of(SubsetSums.hits(others, divisor, missing - weight(seat, threshold), missing - 1));
    }

    private static long weight(Seat seat, Threshold threshold) {
        return threshold.measure() == Measure.MEMBERS ? 1 : seat.weight();
    }

    private Optional<Boolean> decides(Seat seat, List<Vote> votes, List<Requirement> demands) {
        Map<List<Long>, Tally> reached = new HashMap<>();
        reached.put(view(count.known(), demands), count.known());
        for (Seat other : count.unknown()) {
            if (other.equals(seat)) {
                continue;
            }
            steps += reached.size() * votes.size();
            if (steps > MOST_STEPS) {
                return Optional.empty();
            }
            Map<List<Long>, Tally> next = new HashMap<>(reached.size() * 2);
            for (Tally tally : reached.values()) {
                for (Vote vote : votes) {
                    Tally sum = tally.plus(vote, other.weight(), other.veto(), 1);
                    if (!hopeless(sum, demands)) {
                        next.putIfAbsent(view(sum, demands), sum);
                    }
                }
            }
            reached = next;
        }
        return Optional.of(reached.values().stream().anyMatch(tally -> decides(seat, tally)));
    }

    private boolean decides(Seat seat, Tally others) {
        return count.rule().adopts(others.plus(Vote.YES, seat.weight(), seat.veto(), 1))
                && ANY.stream()
                        .anyMatch(vote -> !count.rule().adopts(others.plus(vote, seat.weight(), seat.veto(), 1)));
    }

    /** Once missed, these stay missed whatever is added. */
    private static boolean hopeless(Tally tally, List<Requirement> demands) {
        return demands.stream()
                .anyMatch(demand -> (demand instanceof NoVeto || demand instanceof NoObjection) && !demand.met(tally));
    }

    private static List<Long> view(Tally tally, List<Requirement> demands) {
        return demands.stream()
                .flatMapToLong(demand -> Arrays.stream(demand.view(tally)))
                .boxed()
                .toList();
    }
}
