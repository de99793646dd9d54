package org.rapporteur.analysis.decision;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One question under several rules, side by side. Immutable.
 *
 * @param decisions one a rule, in the order of the rules
 * @param text whether the kind of question decides, in words
 */
public record Comparison(List<Decision> decisions, String text) {

    /** Copies the list. */
    public Comparison {
        decisions = List.copyOf(decisions);
    }

    static Comparison of(List<Decision> decisions) {
        List<Decision> voted = decisions.stream()
                .filter(decision -> decision.outcome() != Outcome.NO_DECISION)
                .toList();
        long outcomes = voted.stream().map(Decision::outcome).distinct().count();
        String each = voted.stream()
                .map(decision ->
                        decision.rule().id() + ": " + decision.outcome().word())
                .collect(Collectors.joining(", "));
        String text = outcomes > 1
                ? "The kind of question matters: " + each + "."
                : "The kind of question does not matter here: " + each + ".";
        return new Comparison(decisions, text);
    }
}
