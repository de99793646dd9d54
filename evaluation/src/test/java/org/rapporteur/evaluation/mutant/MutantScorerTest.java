package org.rapporteur.evaluation.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.CorpusReport;
import org.rapporteur.evaluation.Made;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.service.ReportRecord;

/** What counts as found, and what as false. */
class MutantScorerTest {

    private static final String TEXT = "Rain fell on the port for nine days, and the quay stood under water.";
    private static final Span NINE = new Span(26, 30);
    private static final Span QUAY = new Span(45, 49);

    private final ReportRecord original = report("halyard_2019-03-04_rain", TEXT);
    private final Mutant mutant = new Mutant(
            MutationKind.NUMBER_CHANGED,
            original,
            TEXT.replace("nine", "five"),
            List.of(new Change(ChangeSort.NUMBER, NINE, NINE, List.of())));
    private final ReportRecord changed = report("mutant_2019-03-05_rain", mutant.text());

    private static ReportRecord report(String name, String text) {
        try {
            return CorpusReport.of(name, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Item finding(FindingKind kind, String topic, Span... spans) {
        List<Evidence> evidence = new ArrayList<>();
        for (String report : List.of(original.report().id(), changed.report().id())) {
            evidence.add(new Evidence(report, List.of(spans), null));
        }
        List<String> reports = List.of(original.report().id(), changed.report().id());
        return new Finding(
                "y/x", kind, topic, "y", null, reports, evidence, List.of(), "it differs", Made.MAKER, Extra.NONE);
    }

    private Map<?, ?> counts(Item... items) {
        MutantScorer scorer = new MutantScorer(List.of(MutationKind.NUMBER_CHANGED));
        scorer.add(mutant, changed, List.of(items), MutantScorer.Misses.NONE);
        return (Map<?, ?>) scorer.counts().get("number-changed");
    }

    @Test
    void aFindingOfAFittingTopicAtThePlaceFindsIt() {
        assertEquals(
                Map.of("mutants", 1L, "changes", 1L, "found", 1L, "claims", 1L, "false", 0L),
                counts(finding(FindingKind.REVISION, "number", NINE)));
    }

    @Test
    void anotherTopicAtThePlaceDoesNotFindItButIsNotFalse() {
        assertEquals(
                Map.of("mutants", 1L, "changes", 1L, "found", 0L, "claims", 1L, "false", 0L),
                counts(finding(FindingKind.REVISION, "wording", NINE)));
    }

    @Test
    void whatPointsElsewhereIsFalse() {
        assertEquals(
                Map.of("mutants", 1L, "changes", 1L, "found", 0L, "claims", 1L, "false", 1L),
                counts(finding(FindingKind.REVISION, "number", QUAY)));
    }

    @Test
    void whatMarksMostOfTheReportFindsNothing() {
        assertEquals(
                Map.of("mutants", 1L, "changes", 1L, "found", 0L, "claims", 1L, "false", 1L),
                counts(finding(FindingKind.REVISION, "number", new Span(0, TEXT.length()))));
    }

    @Test
    void copiesAndAgreementsClaimNoDifference() {
        assertEquals(
                Map.of("mutants", 1L, "changes", 1L, "found", 0L, "claims", 0L, "false", 0L),
                counts(finding(FindingKind.COPY, null, QUAY), finding(FindingKind.AGREEMENT, "statement", QUAY)));
    }
}
