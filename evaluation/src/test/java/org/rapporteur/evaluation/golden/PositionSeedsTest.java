package org.rapporteur.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.Ballot;
import org.rapporteur.analysis.decision.Deciding;
import org.rapporteur.analysis.decision.Decision;
import org.rapporteur.analysis.decision.Outcome;
import org.rapporteur.analysis.decision.Question;
import org.rapporteur.analysis.decision.WhatIf;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.body.Body;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Span;
import org.rapporteur.record.Word;
import org.rapporteur.record.finding.Evidence;

/** What the Council could decide on the plan with the positions that a reading in two passes finds in the two seed reports. */
class PositionSeedsTest {

    private static final LocalDate DAY = LocalDate.of(2007, 12, 19);
    private static final Body COUNCIL = Bodies.get("un-security-council");

    /** One line of the reading. */
    private record Reading(String member, Vote first, Vote second, Evidence evidence) {
        Vote agreed() {
            return first == second ? first : Vote.UNKNOWN;
        }
    }

    private final List<Reading> readings = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        String report = null;
        String text = null;
        for (String line : lines()) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("report")) {
                Optional<Path> path = Corpora.find("seeds/" + words[1]);
                Assumptions.assumeTrue(path.isPresent(), "corpus absent: seeds/" + words[1]);
                text = Files.readString(path.get());
                assertEquals(words[2], Identifiers.digest(text), "the seed is not the one that was read");
                report = CorpusReport.of(words[1], text).report().id();
            } else {
                readings.add(new Reading(words[0], vote(words[1]), vote(words[2]), evidence(report, text, words[3])));
            }
        }
        assertEquals(4, readings.size());
    }

    @Test
    void thePlanIsNotEndorsedWhateverTheElectedMembersDo() {
        Decision decision = Deciding.decide(question(Pass.AGREED), "substantive");
        assertEquals(Outcome.NOT_ADOPTED, decision.outcome());
        assertEquals(
                "Not adopted: vetoed by Russia, whatever the ten elected members do.",
                decision.explanation().get(0));
        assertEquals(List.of("RU"), decision.grounds().get(0).members());
        assertEquals(13, decision.unknown().size());
        assertTrue(decision.rests().size() == 2
                && decision.rests().stream()
                        .noneMatch(ballot -> ballot.evidence().isEmpty()));
        List<Ballot> others = decision.unknown().stream()
                .map(member -> Ballot.of(member, Vote.YES))
                .toList();
        Question best = decision.question().with(others);
        assertEquals(Outcome.NOT_ADOPTED, Deciding.decide(best, "substantive").outcome());
    }

    @Test
    void neitherPassAloneWouldChangeThat() {
        for (Pass pass : Pass.values()) {
            Decision decision = Deciding.decide(question(pass), "substantive");
            assertEquals(
                    "Not adopted: vetoed by Russia, whatever the ten elected members do.",
                    decision.explanation().get(0),
                    pass.name());
        }
    }

    @Test
    void noPresidentialStatementCanBeIssuedAndAProceduralQuestionIsOpen() {
        Question question = question(Pass.AGREED);
        Decision statement = Deciding.decide(question, "consensus");
        assertEquals(Outcome.NOT_ADOPTED, statement.outcome());
        assertTrue(statement.explanation().get(0).startsWith("None: prevented by an objection by Russia"));
        assertEquals(Outcome.OPEN, Deciding.decide(question, "procedural").outcome());
    }

    @Test
    void ifRussiaAbstainedEveryUnknownMemberWouldBePivotal() {
        Question question = question(Pass.AGREED);
        WhatIf supposed =
                Deciding.whatIf(question, COUNCIL.rule("substantive", DAY), List.of(Ballot.of("RU", Vote.ABSTAIN)));
        assertEquals(Outcome.OPEN, supposed.after().outcome());
        assertEquals(
                List.of("CN", "FR", "GB", "CG", "GH", "PE", "QA", "SK", "BE", "ID", "IT", "PA", "ZA"),
                supposed.after().pivotal().orElseThrow());
        assertFalse(supposed.differences().isEmpty());
    }

    private enum Pass {
        FIRST,
        SECOND,
        AGREED
    }

    private Question question(Pass pass) {
        List<Ballot> ballots = readings.stream()
                .map(reading -> new Ballot(
                        reading.member(),
                        switch (pass) {
                            case FIRST -> reading.first();
                            case SECOND -> reading.second();
                            case AGREED -> reading.agreed();
                        },
                        List.of(reading.evidence()),
                        null,
                        Place.none()))
                .toList();
        return new Question(COUNCIL, DAY, ballots, Set.of());
    }

    private static Vote vote(String word) {
        return Word.of(Vote.class, word);
    }

    private static Evidence evidence(String report, String text, String notation) {
        CodePoints points = CodePoints.of(text);
        List<Span> spans = Arrays.stream(notation.split(",", -1))
                .map(span -> span.split("-", -1))
                .map(ends ->
                        new Span(points.toUtf16(Integer.parseInt(ends[0])), points.toUtf16(Integer.parseInt(ends[1]))))
                .toList();
        return new Evidence(report, spans, null);
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PositionSeedsTest.class.getResourceAsStream("seed-positions.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
