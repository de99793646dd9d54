package org.rapporteur.analysis.decision;

import java.util.List;
import java.util.Optional;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.RuleKind;
import org.rapporteur.analysis.input.InputException;

/**
 * Says what a body could decide. Exact and deterministic; safe across threads.
 *
 * <p>Every demand of a rule is monotone: a vote turned to yes never harms. So the best case is that all unknown members vote
 * yes, and the worst that they all vote no or, for a quorum, all stay away.
 */
public final class Deciding {

    private Deciding() {}

    /**
     * Decides under one rule.
     *
     * @param ruleId the rule's id
     * @throws InputException when the body has no such rule on the day
     */
    public static Decision decide(Question question, String ruleId) {
        return decide(question, question.body().rule(ruleId, question.date()));
    }

    /** Decides under one rule. */
    public static Decision decide(Question question, Rule rule) {
        Count count = Count.of(question, rule);
        Outcome outcome = outcome(count);
        boolean open = outcome == Outcome.OPEN;
        List<Ground> grounds = Grounds.of(count, outcome);
        Optional<List<String>> pivotal = open ? Pivots.of(count) : Optional.of(List.of());
        Optional<Coalitions> needed = open ? MinimalSets.securing(count) : Optional.empty();
        Optional<Coalitions> blocking = open ? MinimalSets.preventing(count) : Optional.empty();
        return new Decision(
                question,
                rule,
                outcome,
                count.votes(),
                count.known(),
                Names.codes(count.unknown()),
                grounds,
                pivotal,
                needed,
                blocking,
                new Wording(question, count, outcome, grounds).sentences(pivotal, needed, blocking));
    }

    /** Decides under every rule that holds on the day. */
    public static Comparison compare(Question question) {
        return compare(question, question.body().listRules(question.date()));
    }

    /** Decides under some rules, side by side, for when it is not settled which kind of question it is. */
    public static Comparison compare(Question question, List<Rule> rules) {
        return Comparison.of(rules.stream().map(rule -> decide(question, rule)).toList());
    }

    /** Decides as it stands and with some ballots changed, and names what differs. */
    public static WhatIf whatIf(Question question, Rule rule, List<Ballot> changes) {
        return WhatIf.of(decide(question, rule), decide(question.with(changes), rule));
    }

    /**
     * Returns the minimal winning coalitions of the body itself: sets of members whose yes is enough whatever the others do;
     * empty when there are too many cases to go through or nothing can be adopted.
     */
    public static Optional<Coalitions> minimalWinning(Question question, Rule rule) {
        return rule.kind() == RuleKind.OUTSIDE ? Optional.empty() : MinimalSets.securing(blank(question, rule));
    }

    /** Returns the minimal blocking coalitions of the body itself, as {@link #minimalWinning} does the winning ones. */
    public static Optional<Coalitions> minimalBlocking(Question question, Rule rule) {
        return rule.kind() == RuleKind.OUTSIDE ? Optional.empty() : MinimalSets.preventing(blank(question, rule));
    }

    private static Count blank(Question question, Rule rule) {
        return Count.of(new Question(question.body(), question.date(), List.of(), question.parties()), rule);
    }

    private static Outcome outcome(Count count) {
        if (count.rule().kind() == RuleKind.OUTSIDE) {
            return Outcome.NO_DECISION;
        }
        if (!count.possible()) {
            return Outcome.NOT_ADOPTED;
        }
        return count.certain() ? Outcome.ADOPTED : Outcome.OPEN;
    }
}
