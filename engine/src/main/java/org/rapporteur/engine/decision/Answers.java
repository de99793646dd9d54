package org.rapporteur.engine.decision;

import java.util.List;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Comparison;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.Question;
import org.rapporteur.analysis.decision.WhatIf;

/**
 * What came of a question under each rule asked, and with other votes. Immutable.
 *
 * @param words the question in words
 * @param question the question as it stands
 * @param comparison the decisions, one for each rule, in the body's order
 * @param changes the votes supposed instead; may be empty
 * @param whatIfs what they change, rule by rule; empty without changes
 */
record Answers(String words, Question question, Comparison comparison, List<Ballot> changes, List<WhatIf> whatIfs) {

    Answers {
        changes = List.copyOf(changes);
        whatIfs = List.copyOf(whatIfs);
    }

    /** Returns the decisions, at least one. */
    List<Decision> decisions() {
        return comparison.decisions();
    }

    /** Returns names and numbers as this question's answers word them. */
    Wording wording() {
        return new Wording(question.seats());
    }
}
