package org.rapporteur.analysis.decision.compromise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.analysis.decision.power.Fraction;

/**
 * Several issues settled side by side, each by itself, and what that means for an actor over all of them.
 *
 * @param issues in the order of the input
 */
public record Agenda(List<Compromise> issues) {

    /** Copies its list. */
    public Agenda {
        issues = List.copyOf(issues);
    }

    /** Settles every issue that the stakes name. */
    public static Agenda of(List<Stake> stakes) {
        Map<String, List<Stake>> issues = new LinkedHashMap<>();
        stakes.forEach(stake -> issues.computeIfAbsent(stake.issue(), issue -> new ArrayList<>())
                .add(stake));
        return new Agenda(issues.values().stream().map(Compromise::of).toList());
    }

    /** One issue; throws when the agenda does not have it. */
    public Compromise get(String issue) {
        return issues.stream()
                .filter(compromise -> compromise.issue().equals(issue))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no issue '" + issue + "' on the agenda"));
    }

    /** The actors, in the order of the input. */
    public List<String> actors() {
        return issues.stream()
                .flatMap(issue -> issue.stakes().stream())
                .map(Stake::actor)
                .distinct()
                .toList();
    }

    /**
     * How far the compromises lie from what an actor wants: its distance on each issue, out of the distance between the outermost
     * positions there, averaged by its salience. Nought when it has its way everywhere. Absent for an actor to whom nothing
     * matters or who stands on no issue.
     */
    public Optional<Fraction> distance(String actor) {
        Fraction salience = Fraction.ZERO;
        Fraction distance = Fraction.ZERO;
        for (Compromise issue : issues) {
            for (Stake stake : issue.stakes()) {
                if (stake.actor().equals(actor)) {
                    Fraction matters = Fraction.of(stake.salience());
                    salience = salience.plus(matters);
                    distance = distance.plus(matters.times(distance(issue, stake.position())));
                }
            }
        }
        return salience.signum() == 0 ? Optional.empty() : Optional.of(distance.over(salience));
    }

    private static Fraction distance(Compromise issue, BigDecimal position) {
        BigDecimal low = position;
        BigDecimal high = position;
        for (Stake stake : issue.stakes()) {
            low = low.min(stake.position());
            high = high.max(stake.position());
        }
        Fraction away = issue.mean().minus(Fraction.of(position));
        Fraction scale = Fraction.of(high.subtract(low));
        return scale.signum() == 0 ? Fraction.ZERO : (away.signum() < 0 ? Fraction.ZERO.minus(away) : away).over(scale);
    }
}
