package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.decision.power.Fraction;

/**
 * How much an outcome owes to any one weight: every actor left out once, and its weight moved a tenth either way.
 *
 * @param outcome as it is
 * @param shifts one for each actor and change, in the order of the input; leaving out the only actor that counts gives none
 */
public record Sensitivity(Compromise outcome, List<Shift> shifts) {

    /**
     * From one value to another.
     *
     * @param <T> of what
     * @param from the lowest, the outcome as it is among them
     * @param to the highest
     */
    public record Range<T extends Comparable<T>>(T from, T to) {}

    /** Copies its list. */
    public Sensitivity {
        shifts = List.copyOf(shifts);
    }

    /** Computes the outcome anew for every change. */
    public static Sensitivity of(Compromise outcome) {
        List<Shift> shifts = new ArrayList<>();
        List<Fraction> weights = outcome.stakes().stream().map(Stake::weight).toList();
        for (int i = 0; i < weights.size(); i++) {
            for (Change change : Change.values()) {
                List<Fraction> changed = new ArrayList<>(weights);
                changed.set(i, weights.get(i).times(change.factor()));
                if (changed.stream().allMatch(weight -> weight.signum() == 0)) {
                    continue;
                }
                Compromise then = Compromise.weighted(outcome.stakes(), changed);
                shifts.add(new Shift(
                        outcome.stakes().get(i).actor(),
                        change,
                        then.mean(),
                        then.median(),
                        then.mean().minus(outcome.mean())));
            }
        }
        return new Sensitivity(outcome, shifts);
    }

    /** The compromises that leaving out one actor leads to. */
    public Range<Fraction> meanWithoutOne() {
        return range(
                outcome.mean(),
                shifts.stream().filter(Sensitivity::without).map(Shift::mean).toList());
    }

    /** The medians that leaving out one actor leads to. */
    public Range<BigDecimal> medianWithoutOne() {
        return range(
                outcome.median(),
                shifts.stream().filter(Sensitivity::without).map(Shift::median).toList());
    }

    /** The compromises that moving one weight by a tenth leads to. */
    public Range<Fraction> meanByATenth() {
        return range(
                outcome.mean(),
                shifts.stream()
                        .filter(shift -> !without(shift))
                        .map(Shift::mean)
                        .toList());
    }

    /** The medians that moving one weight by a tenth leads to. */
    public Range<BigDecimal> medianByATenth() {
        return range(
                outcome.median(),
                shifts.stream()
                        .filter(shift -> !without(shift))
                        .map(Shift::median)
                        .toList());
    }

    /** The actor without whom the compromise moves furthest, the first of several; absent when nobody can be left out. */
    public Optional<Shift> mostInfluential() {
        Comparator<Shift> further = Comparator.comparing(Shift::distance);
        return shifts.stream()
                .filter(Sensitivity::without)
                .reduce((one, other) -> further.compare(other, one) > 0 ? other : one);
    }

    private static boolean without(Shift shift) {
        return shift.change() == Change.WITHOUT;
    }

    private static <T extends Comparable<T>> Range<T> range(T now, List<T> then) {
        T from = now;
        T to = now;
        for (T value : then) {
            from = value.compareTo(from) < 0 ? value : from;
            to = value.compareTo(to) > 0 ? value : to;
        }
        return new Range<>(from, to);
    }
}
