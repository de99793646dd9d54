package org.rapporteur.analysis.decision.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.analysis.decision.power.Margin;
import org.rapporteur.analysis.decision.power.TernaryGame;
import org.rapporteur.analysis.decision.power.ThresholdGame;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.NoObjection;
import org.rapporteur.analysis.decision.rule.NoVeto;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Requirement;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Unanimity;
import org.rapporteur.analysis.input.InputException;

/**
 * A rule among seats as a game: everybody is present, and the members are numbered as the seats are. A quorum is then always
 * met, and a share of the members present is one of all members.
 */
final class Games {

    private final List<Seat> seats;
    private final Rule rule;

    Games(List<Seat> seats, Rule rule) {
        if (rule.kind() == RuleKind.OUTSIDE) {
            throw new InputException(
                    rule.place(),
                    "rule '" + rule.id() + "' decides nothing, so nobody has power under it. Use another.");
        }
        this.seats = seats;
        this.rule = rule;
    }

    /** Members vote yes or no. */
    ThresholdGame binary() {
        List<org.rapporteur.analysis.decision.power.Threshold> thresholds = new ArrayList<>();
        Set<Integer> vetoes = new TreeSet<>();
        for (Requirement demand : rule.requirements()) {
            if (demand instanceof Threshold threshold) {
                List<Long> weights = weights(threshold.measure());
                long quota = threshold.quota().needed(total(weights));
                thresholds.add(new org.rapporteur.analysis.decision.power.Threshold(quota, weights));
            } else if (demand instanceof NoVeto) {
                vetoes.addAll(holders());
            } else if (demand instanceof NoObjection || demand instanceof Unanimity) {
                vetoes.addAll(everybody());
            }
        }
        // A rule whose vetoes nobody holds, or that demands a quorum alone, still needs somebody's yes.
        if (thresholds.isEmpty() && vetoes.isEmpty()) {
            thresholds.add(org.rapporteur.analysis.decision.power.Threshold.count(1, seats.size()));
        }
        return new ThresholdGame(seats.size(), thresholds, vetoes);
    }

    /** Members vote yes, abstain or vote no. */
    TernaryGame ternary() {
        List<Margin> margins = new ArrayList<>();
        Set<Integer> vetoes = new TreeSet<>();
        for (Requirement demand : rule.requirements()) {
            if (demand instanceof Threshold threshold) {
                margins(threshold, margins);
            } else if (demand instanceof NoVeto veto && veto.asideBlocks()) {
                Set<Integer> holders = holders();
                List<Long> ones = IntStream.range(0, seats.size())
                        .mapToObj(i -> holders.contains(i) ? 1L : 0L)
                        .toList();
                margins.add(new Margin(ones, 1, 0, holders.size()));
            } else if (demand instanceof NoVeto) {
                vetoes.addAll(holders());
            } else if (demand instanceof NoObjection) {
                vetoes.addAll(everybody());
            } else if (demand instanceof Unanimity unanimity) {
                vetoes.addAll(everybody());
                margins.add(new Margin(weights(Measure.MEMBERS), 1, 0, unanimity.asideBlocks() ? seats.size() : 1));
            }
        }
        return new TernaryGame(seats.size(), margins, vetoes);
    }

    private void margins(Threshold threshold, List<Margin> margins) {
        List<Long> weights = weights(threshold.measure());
        Quota quota = threshold.quota();
        if (quota.share() && threshold.base() == Base.VOTING) {
            long against = quota.numerator();
            margins.add(new Margin(weights, quota.denominator() - against, against, quota.strict() ? 1 : 0));
            margins.add(new Margin(weights, 1, 0, 1));
        } else {
            margins.add(new Margin(weights, 1, 0, quota.needed(total(weights))));
        }
    }

    private List<Long> weights(Measure measure) {
        return measure == Measure.MEMBERS
                ? Collections.nCopies(seats.size(), 1L)
                : seats.stream().map(Seat::weight).toList();
    }

    private static long total(List<Long> weights) {
        return weights.stream().mapToLong(Long::longValue).sum();
    }

    private Set<Integer> holders() {
        Set<Integer> holders = everybody();
        holders.removeIf(member -> !seats.get(member).veto());
        return holders;
    }

    private Set<Integer> everybody() {
        Set<Integer> all = new TreeSet<>();
        for (int member = 0; member < seats.size(); member++) {
            all.add(member);
        }
        return all;
    }
}
