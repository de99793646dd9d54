package org.rapporteur.engine.decision;

import java.util.Locale;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.Outcome;
import org.rapporteur.analysis.decision.rule.RuleKind;

/** The question and the answer in one line: "the plan: not adopted, vetoed by A, whatever the ten elected members do". Stateless. */
final class Headline {

    private Headline() {}

    /** Returns what is asked under the decision's rule and what comes of it. */
    static String of(String words, Decision decision) {
        String outcome = outcome(decision);
        String joined = decision.outcome() == Outcome.NO_DECISION ? outcome : outcome.replaceFirst(": ", ", ");
        return subject(words, decision) + ": " + joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }

    /** Returns what comes of it alone: the first sentence of the explanation, without its full stop. */
    static String outcome(Decision decision) {
        String first = decision.explanation().get(0);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** A statement on behalf of a body is not the proposal itself. */
    private static String subject(String words, Decision decision) {
        RuleKind kind = decision.rule().kind();
        return switch (kind) {
            case SUBSTANTIVE -> words;
            case PROCEDURAL -> words + ", were it a matter of procedure";
            case STATEMENT, OUTSIDE -> words + ", by " + decision.rule().name();
        };
    }
}
