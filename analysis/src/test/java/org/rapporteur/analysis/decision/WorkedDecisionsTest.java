package org.rapporteur.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.rule.Cause;
import org.rapporteur.analysis.decision.rule.Vote;

/** The worked decisions of the Security Council: each outcome with its reason in words. */
class WorkedDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 19);

    private static final Body COUNCIL = Bodies.get("un-security-council");

    private static final List<String> OTHERS =
            List.of("CN", "FR", "GB", "US", "BE", "IT", "SK", "ID", "PA", "ZA", "CG", "GH", "PE", "QA");

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 9, 14})
    void endorsingAPlanAgainstRussiaIsVetoedWhateverTheCount(int yes) {
        Decision decision = Deciding.decide(question("RU", Vote.NO, yes, Vote.ABSTAIN), "substantive");
        assertEquals(Outcome.NOT_ADOPTED, decision.outcome());
        assertTrue(decision.headline().startsWith("Not adopted: "), decision.headline());
        assertTrue(
                decision.headline().endsWith("vetoed by Russia, whatever the ten elected members do."),
                decision.headline());
        Ground veto = decision.grounds().get(decision.grounds().size() - 1);
        assertEquals(new Ground(Cause.VETO, List.of("RU"), true, "vetoed by Russia"), veto);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 14})
    void withRussiaAbstainingNineAreEnough(int yes) {
        Decision decision = Deciding.decide(question("RU", Vote.ABSTAIN, yes, Vote.ABSTAIN), "substantive");
        assertEquals(Outcome.ADOPTED, decision.outcome());
        assertTrue(
                String.join(" ", decision.explanation())
                        .contains("By practice a permanent member that abstains or is absent does not block."),
                decision.explanation().toString());
    }

    @Test
    void eightYesMissTheThresholdWithoutAVeto() {
        Decision decision = Deciding.decide(question("RU", Vote.ABSTAIN, 8, Vote.ABSTAIN), "substantive");
        assertEquals(Outcome.NOT_ADOPTED, decision.outcome());
        assertEquals("Not adopted: threshold missed: 8 yes, 9 needed.", decision.headline());
        assertTrue(decision.explanation().contains("No veto was used."));
    }

    @Test
    void oneObjectionPreventsAPresidentialStatement() {
        Decision decision = Deciding.decide(question("QA", Vote.NO, 14, Vote.YES), "consensus");
        assertEquals(Outcome.NOT_ADOPTED, decision.outcome());
        assertEquals("None: prevented by an objection by Qatar, whatever the other members do.", decision.headline());
        Decision dissociated = Deciding.decide(question("QA", Vote.ABSTAIN, 14, Vote.YES), "consensus");
        assertEquals("Adopted: nobody objects.", dissociated.headline());
    }

    @Test
    void aPermanentNoIsNoVetoInProcedure() {
        Decision decision = Deciding.decide(procedural(), "procedural");
        assertEquals(Outcome.ADOPTED, decision.outcome());
        assertTrue(
                decision.explanation()
                        .contains(
                                "China and Russia have a veto in matters of substance and vote no; under this rule each"
                                        + " of these is one vote and no veto."),
                decision.explanation().toString());
        Comparison both = Deciding.compare(
                procedural(), List.of(COUNCIL.rule("procedural", DAY), COUNCIL.rule("substantive", DAY)));
        assertEquals("The kind of question matters: procedural: adopted, substantive: not adopted.", both.text());
    }

    private static Question procedural() {
        List<Ballot> ballots = new ArrayList<>();
        ballots.add(Ballot.of("RU", Vote.NO));
        ballots.add(Ballot.of("CN", Vote.NO));
        OTHERS.subList(1, 10).forEach(code -> ballots.add(Ballot.of(code, Vote.YES)));
        OTHERS.subList(10, 14).forEach(code -> ballots.add(Ballot.of(code, Vote.ABSTAIN)));
        return new Question(COUNCIL, DAY, ballots, Set.of());
    }

    @Test
    void resolution1244WasAdoptedWithChinaAbstaining() {
        LocalDate day = LocalDate.of(1999, 6, 10);
        List<Ballot> ballots = new ArrayList<>();
        COUNCIL.seatsOn(day)
                .forEach(seat ->
                        ballots.add(Ballot.of(seat.code(), seat.code().equals("CN") ? Vote.ABSTAIN : Vote.YES)));
        Decision decision = Deciding.decide(new Question(COUNCIL, day, ballots, Set.of()), "substantive");
        assertEquals(Outcome.ADOPTED, decision.outcome());
        assertEquals("Adopted.", decision.headline());
        assertEquals(14, decision.known().yes());
        assertTrue(
                decision.explanation()
                        .contains("China has a veto and does not vote no: to abstain or stay away does not block."),
                decision.explanation().toString());
    }

    @Test
    void endingWhatContinuesNeedsADecisionAndTheVetoProtectsIt() {
        Decision decision = Deciding.decide(question("RU", Vote.NO, 14, Vote.YES), "substantive");
        assertTrue(
                decision.explanation()
                        .contains("Nothing changes: what was decided before stands until the body decides otherwise, so"
                                + " the veto protects the state of things."),
                decision.explanation().toString());
    }

    @Test
    void aJointStatementOfSomeMembersIsNoDecision() {
        Decision decision = Deciding.decide(question("RU", Vote.NO, 9, Vote.ABSTAIN), "joint-statement");
        assertEquals(Outcome.NO_DECISION, decision.outcome());
        assertEquals(
                "No decision of United Nations Security Council: a joint statement of some members is not adopted by the"
                        + " body. Record its authors and who reads it out, not the body.",
                decision.headline());
    }

    @Test
    void unknownPositionsGiveAnInterval() {
        Question asked = new Question(
                COUNCIL,
                DAY,
                List.of(
                        Ballot.of("US", Vote.YES),
                        Ballot.of("FR", Vote.YES),
                        Ballot.of("GB", Vote.YES),
                        Ballot.of("BE", Vote.YES),
                        Ballot.of("RU", Vote.ABSTAIN)),
                Set.of());
        Decision decision = Deciding.decide(asked, "substantive");
        assertEquals(Outcome.OPEN, decision.outcome());
        assertEquals(
                "Open: it can pass and it can fail; the threshold may be missed: 4 yes known, 9 needed; a veto is possible"
                        + " from China.",
                decision.headline());
        assertEquals(decision.unknown(), decision.pivotal().orElseThrow());
        assertEquals(10, decision.unknown().size());
        // China and any four of the nine elected members left.
        assertEquals(BigInteger.valueOf(126), decision.needed().orElseThrow().count());
        // China, or six of the nine: only eight votes are then left.
        assertEquals(BigInteger.valueOf(85), decision.blocking().orElseThrow().count());
    }

    @Test
    void theSeedQuestionIsClosedByRussiaAndOpenedByItsAbstention() {
        Question asked = new Question(
                COUNCIL,
                DAY,
                List.of(Ballot.of("RU", Vote.NO), Ballot.of("US", Vote.YES), Ballot.of("BE", Vote.YES)),
                Set.of());
        assertEquals(
                "Not adopted: vetoed by Russia, whatever the ten elected members do.",
                Deciding.decide(asked, "substantive").headline());
        assertEquals(Outcome.NOT_ADOPTED, Deciding.decide(asked, "consensus").outcome());
        WhatIf whatIf =
                Deciding.whatIf(asked, COUNCIL.rule("substantive", DAY), List.of(Ballot.of("RU", Vote.ABSTAIN)));
        assertEquals(Outcome.OPEN, whatIf.after().outcome());
        assertEquals(12, whatIf.after().pivotal().orElseThrow().size());
        assertTrue(
                whatIf.differences().contains("RU: no becomes abstain."),
                whatIf.differences().toString());
        assertTrue(whatIf.differences().contains("Outcome: not adopted becomes open."));
        assertTrue(whatIf.differences().contains("No longer a reason: vetoed by Russia."));
        assertTrue(whatIf.differences().stream().anyMatch(text -> text.startsWith("Becomes pivotal: CN; FR")));
    }

    @Test
    void knownVotesSettleItWhateverTheUnknownDo() {
        Decision adopted = Deciding.decide(question("RU", Vote.YES, 14, Vote.YES), "procedural");
        assertEquals("Adopted.", adopted.headline());
        Question ten = new Question(
                COUNCIL,
                DAY,
                OTHERS.subList(0, 10).stream()
                        .map(code -> Ballot.of(code, Vote.YES))
                        .toList(),
                Set.of());
        assertEquals(
                "Adopted: whatever the members of unknown vote do.",
                Deciding.decide(ten, "procedural").headline());
        assertEquals(
                List.of("RU"), Deciding.decide(ten, "substantive").pivotal().orElseThrow());
    }

    @Test
    void aPartyToTheDisputeAbstainsUnderTheDisputeRuleOnly() {
        Question asked =
                new Question(COUNCIL, DAY, question("RU", Vote.NO, 14, Vote.YES).ballots(), Set.of("RU"));
        Decision dispute = Deciding.decide(asked, "dispute");
        assertEquals(Outcome.ADOPTED, dispute.outcome());
        assertEquals(Vote.ABSTAIN, dispute.votes().get("RU"));
        assertEquals(Outcome.NOT_ADOPTED, Deciding.decide(asked, "substantive").outcome());
    }

    @Test
    void theCouncilsOwnCoalitions() {
        Question blank = new Question(COUNCIL, DAY, List.of(), Set.of());
        Coalitions winning =
                Deciding.minimalWinning(blank, COUNCIL.rule("substantive", DAY)).orElseThrow();
        assertEquals(BigInteger.valueOf(210), winning.count());
        assertFalse(winning.complete());
        assertEquals(MinimalSets.LISTED, winning.listed().size());
        // Each permanent member alone, or seven of the ten elected.
        assertEquals(
                BigInteger.valueOf(125),
                Deciding.minimalBlocking(blank, COUNCIL.rule("substantive", DAY))
                        .orElseThrow()
                        .count());
        LocalDate before = LocalDate.of(1965, 12, 31);
        assertEquals(
                BigInteger.valueOf(15),
                Deciding.minimalWinning(
                                new Question(COUNCIL, before, List.of(), Set.of()), COUNCIL.rule("substantive", before))
                        .orElseThrow()
                        .count());
    }

    @Test
    void everyAnswerSaysItsRuleItsSourceAndWhatItRestsOn() {
        List<Ballot> ballots = Positions.of(
                "p.csv",
                "member,vote,report,start,end,quote\nRU,no,ap:1,5,9,\"a \"\"no\"\"\"\nRU,,bbc:2,7,8,\nUS,yes,,,,\n");
        Decision decision = Deciding.decide(new Question(COUNCIL, DAY, ballots, Set.of()), "substantive");
        assertEquals(
                "Rule: a resolution on a matter of substance: adopted when at least 9 members vote yes and no member with"
                        + " a veto votes no (Charter, Article 27 (3)).",
                decision.explanation().get(1));
        assertEquals(
                "Rests on 2 positions, 1 of them shown in reports: ap:1, bbc:2.",
                decision.explanation().get(decision.explanation().size() - 1));
        assertEquals(2, decision.rests().get(0).evidence().size());
        assertEquals("a \"no\"", decision.rests().get(0).quote());
    }

    private static Question question(String one, Vote vote, int yes, Vote rest) {
        List<Ballot> ballots = new ArrayList<>();
        ballots.add(Ballot.of(one, vote));
        List<String> others = new ArrayList<>(OTHERS);
        others.add("RU");
        others.remove(one);
        for (int i = 0; i < others.size(); i++) {
            ballots.add(Ballot.of(others.get(i), i < yes ? Vote.YES : rest));
        }
        return new Question(COUNCIL, DAY, ballots, Set.of());
    }
}
