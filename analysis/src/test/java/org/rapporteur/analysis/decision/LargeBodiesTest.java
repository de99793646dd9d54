package org.rapporteur.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.body.Samples;
import org.rapporteur.analysis.decision.rule.Base;
import org.rapporteur.analysis.decision.rule.Measure;
import org.rapporteur.analysis.decision.rule.Quota;
import org.rapporteur.analysis.decision.rule.Threshold;
import org.rapporteur.analysis.decision.rule.Vote;

/** Bodies too large to go through vote by vote: still exact where members are alike, and said where it is not computed. */
class LargeBodiesTest {

    @Test
    void theGeneralAssemblyOfWhichNothingIsKnown() {
        Question question = new Question(
                Bodies.get("un-general-assembly-two-thirds"), LocalDate.of(2007, 12, 19), List.of(), Set.of());
        Decision decision = assertTimeout(Duration.ofSeconds(30), () -> Deciding.decide(question, "two-thirds"));
        assertEquals(Outcome.OPEN, decision.outcome());
        assertEquals(192, decision.pivotal().orElseThrow().size());
        // Two thirds of 192 secure it; 96 who stay away leave 96 present, one fewer than more than half, and nobody
        // needs 65.
        assertEquals(128, decision.needed().orElseThrow().listed().get(0).size());
        assertEquals(65, decision.blocking().orElseThrow().listed().get(0).size());
    }

    @Test
    void aHundredMembersOfDifferentWeights() {
        List<Long> weights = new ArrayList<>();
        for (long i = 1; i <= 100; i++) {
            weights.add(i * i * 7919);
        }
        Question question = new Question(
                Samples.body(weights, 0, new Threshold(Measure.WEIGHTS, Base.ALL, Quota.moreThan(1, 2))),
                Samples.DAY,
                List.of(Ballot.of("m100", Vote.YES)),
                Set.of());
        Decision decision = assertTimeout(Duration.ofSeconds(30), () -> Deciding.decide(question, "rule"));
        assertEquals(Outcome.OPEN, decision.outcome());
        assertEquals(99, decision.pivotal().orElseThrow().size());
        assertTrue(decision.needed().isEmpty());
        assertTrue(
                decision.explanation()
                        .contains(
                                "The sets of members that secure adoption were not counted: there are too many cases."),
                decision.explanation().toString());
    }
}
