package org.rapporteur.engine.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.analysis.decision.power.Margin;
import org.rapporteur.analysis.decision.power.TernaryGame;
import org.rapporteur.analysis.decision.power.ThresholdGame;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quorum;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Unanimity;

/**
 * A rule among the seats of a day as a game. All members take part: nobody is absent, so a quorum is met. In the binary game who
 * does not say yes says no; in the ternary game a member may also abstain. Stateless.
 */
final class Games {

    private Games() {}

    /** Returns the binary game; empty for a rule under which nothing is decided. */
    static Optional<ThresholdGame> binary(Rule rule, List<Seat> seats) {
        if (rule.kind() == RuleKind.OUTSIDE) {
            return Optional.empty();
        }
        List<org.rapporteur.analysis.decision.power.Threshold> thresholds = new ArrayList<>();
        Set<Integer> vetoes = new TreeSet<>();
        for (Requirement demand : rule.requirements()) {
            if (demand instanceof Threshold threshold) {
                List<Long> weights = weights(threshold.measure(), seats);
                long needed = threshold.quota().needed(total(weights));
                thresholds.add(new org.rapporteur.analysis.decision.power.Threshold(needed, weights));
            } else if (demand instanceof NoVeto) {
                vetoes.addAll(holders(seats));
            } else if (!(demand instanceof Quorum)) {
                vetoes.addAll(all(seats));
            }
        }
        return Optional.of(new ThresholdGame(seats.size(), thresholds, vetoes));
    }

    /** Returns the game with abstention; empty for a rule under which nothing is decided. */
    static Optional<TernaryGame> ternary(Rule rule, List<Seat> seats) {
        if (rule.kind() == RuleKind.OUTSIDE) {
            return Optional.empty();
        }
        List<Margin> margins = new ArrayList<>();
        Set<Integer> vetoes = new TreeSet<>();
        for (Requirement demand : rule.requirements()) {
            if (demand instanceof Threshold threshold) {
                margins(threshold, weights(threshold.measure(), seats), margins);
            } else if (demand instanceof NoVeto veto) {
                blocking(veto.asideBlocks(), holders(seats), seats.size(), margins, vetoes);
            } else if (demand instanceof Unanimity unanimity) {
                blocking(unanimity.asideBlocks(), all(seats), seats.size(), margins, vetoes);
                margins.add(new Margin(Collections.nCopies(seats.size(), 1L), 1, 0, 1));
            } else if (!(demand instanceof Quorum)) {
                vetoes.addAll(all(seats));
            }
        }
        return Optional.of(new TernaryGame(seats.size(), margins, vetoes));
    }

    /** At least p/q of those voting: q·yes ≥ p·(yes + no); and one yes at least, since nobody's vote adopts nothing. */
    private static void margins(Threshold threshold, List<Long> weights, List<Margin> margins) {
        if (threshold.quota().share() && threshold.base() == Base.VOTING) {
            long part = threshold.quota().numerator();
            long rest = threshold.quota().denominator() - part;
            margins.add(new Margin(weights, rest, part, threshold.quota().strict() ? 1 : 0));
            margins.add(new Margin(weights, 1, 0, 1));
        } else {
            margins.add(new Margin(weights, 1, 0, threshold.quota().needed(total(weights))));
        }
    }

    private static void blocking(
            boolean asideToo, Set<Integer> members, int size, List<Margin> margins, Set<Integer> vetoes) {
        if (!asideToo) {
            vetoes.addAll(members);
        } else if (!members.isEmpty()) {
            List<Long> ones = new ArrayList<>(Collections.nCopies(size, 0L));
            members.forEach(member -> ones.set(member, 1L));
            margins.add(new Margin(ones, 1, 0, members.size()));
        }
    }

    private static List<Long> weights(Measure measure, List<Seat> seats) {
        return seats.stream()
                .map(seat -> measure == Measure.MEMBERS ? Long.valueOf(1) : Long.valueOf(seat.weight()))
                .toList();
    }

    private static long total(List<Long> weights) {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    private static Set<Integer> holders(List<Seat> seats) {
        Set<Integer> holders = new TreeSet<>();
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i).veto()) {
                holders.add(i);
            }
        }
        return holders;
    }

    private static Set<Integer> all(List<Seat> seats) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < seats.size(); i++) {
            all.add(i);
        }
        return all;
    }
}
