package org.rapporteur.analysis.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.analysis.decision.rule.Rule;
import org.rapporteur.analysis.decision.rule.Tally;
import org.rapporteur.analysis.decision.rule.Vote;

/**
 * What a body could decide on a question under one rule, and why. Immutable.
 *
 * @param question the question
 * @param rule the rule applied
 * @param outcome what comes of it
 * @param votes the vote counted for each seat's code, in the order of the seats; differs from the ballot where the rule makes
 *     a party to the dispute abstain
 * @param known the counts of the known votes
 * @param unknown the codes whose vote is unknown
 * @param grounds why it fails, or, when open, could fail
 * @param pivotal the unknown members whose own vote can still change the outcome: there is a way for the other unknown votes
 *     to fall in which it is adopted with this member's yes and not adopted with another vote of it. Empty optional when
 *     there were too many cases to go through
 * @param needed when open: the minimal sets of unknown members (none can be left out) that secure adoption by voting yes whatever the other
 *     unknown members vote; empty optional when there were too many cases
 * @param blocking when open: the minimal sets of unknown members that prevent adoption by voting no or staying away, even when all others
 *     unknown vote yes; empty optional when there were too many cases
 * @param explanation the answer in sentences
 */
public record Decision(
        Question question,
        Rule rule,
        Outcome outcome,
        Map<String, Vote> votes,
        Tally known,
        List<String> unknown,
        List<Ground> grounds,
        Optional<List<String>> pivotal,
        Optional<Coalitions> needed,
        Optional<Coalitions> blocking,
        List<String> explanation) {

    /** Validates; throws an exception naming the value at fault. */
    public Decision {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        Objects.requireNonNull(known, "known");
        unknown = List.copyOf(unknown);
        grounds = List.copyOf(grounds);
        pivotal = pivotal.map(List::copyOf);
        Objects.requireNonNull(needed, "needed");
        Objects.requireNonNull(blocking, "blocking");
        explanation = List.copyOf(explanation);
    }

    /** Returns the answer in one sentence: the first of the explanation. */
    public String headline() {
        return explanation.get(0);
    }

    /** Returns the ballots the answer rests on: every one of a known vote. */
    public List<Ballot> rests() {
        return question.ballots().stream()
                .filter(ballot -> ballot.vote() != Vote.UNKNOWN)
                .toList();
    }
}
