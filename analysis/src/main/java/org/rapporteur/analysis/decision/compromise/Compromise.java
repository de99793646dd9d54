package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analysis.decision.power.Fraction;
import org.rapporteur.analysis.input.InputException;

/**
 * Where one issue would settle.
 *
 * @param issue which
 * @param stakes what it rests on, in the order of the input
 * @param weight all weights together, Σ c·s
 * @param mean the compromise: Σ c·s·x out of Σ c·s
 * @param median the smallest position at which the weights, added up from the low end, reach half of them all
 */
public record Compromise(String issue, List<Stake> stakes, Fraction weight, Fraction mean, BigDecimal median) {

    private static final Fraction TWO = Fraction.of(2, 1);

    /** Copies its list. */
    public Compromise {
        stakes = List.copyOf(stakes);
    }

    /**
     * Computes both, exactly.
     *
     * @param stakes of one issue, at least one; throws when they are of several, or when all weights are nought
     */
    public static Compromise of(List<Stake> stakes) {
        if (stakes.isEmpty()) {
            throw new IllegalArgumentException("a compromise needs an actor");
        }
        Stake first = stakes.get(0);
        for (Stake stake : stakes) {
            if (!stake.issue().equals(first.issue())) {
                throw new IllegalArgumentException(
                        "one issue at a time, not " + first.issue() + " and " + stake.issue());
            }
        }
        List<Fraction> weights = stakes.stream().map(Stake::weight).toList();
        if (sum(weights).signum() == 0) {
            throw new InputException(
                    first.place(),
                    "nobody counts on " + (first.issue().isEmpty() ? "this issue" : "the issue '" + first.issue() + "'")
                            + ": capability times salience is nought for every actor. Give one of them both.");
        }
        return weighted(stakes, weights);
    }

    /** The same stakes with other weights, which are not all nought. */
    static Compromise weighted(List<Stake> stakes, List<Fraction> weights) {
        Fraction weight = sum(weights);
        Fraction pull = Fraction.ZERO;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < stakes.size(); i++) {
            pull = pull.plus(weights.get(i).times(Fraction.of(stakes.get(i).position())));
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> stakes.get(i).position()));
        Fraction reached = Fraction.ZERO;
        BigDecimal median = null;
        for (int i : order) {
            reached = reached.plus(weights.get(i));
            if (reached.times(TWO).compareTo(weight) >= 0) {
                median = stakes.get(i).position();
                break;
            }
        }
        return new Compromise(stakes.get(0).issue(), stakes, weight, pull.over(weight), median);
    }

    private static Fraction sum(List<Fraction> weights) {
        return weights.stream().reduce(Fraction.ZERO, Fraction::plus);
    }
}
