package org.rapporteur.analysis.collation.proposition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.collation.Outlet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.utterance.Utterances;
import org.rapporteur.record.finding.Cell;
import org.rapporteur.record.finding.CellState;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Utterance;

class PropositionsTest {

    private static final Outlet GAZETTE = Outlet.of(
                    "Gazette",
                    "Ana Brodar of Iceland said: \"The moratorium would violate Resolution 77.\" Ivo Kern of Chile said the "
                            + "positions were unbridgeable. The Mining Council met behind closed doors with no decision. "
                            + "Iceland's 1,800 gendarmes stayed. Lena Vos said: \"Iceland will never go to war over a mine.\"")
            .person("Ana Brodar", "ambassador", "IS", null)
            .person("Ivo Kern", "ambassador", "CL", null)
            .person("Lena Vos", "foreign minister", "IS", null)
            .state("Iceland", "IS")
            .instrument("Resolution 77", "resolution", "number")
            .figure("1,800", 1800, "gendarmes")
            .meeting("Mining Council", "closed doors", "no decision", "none")
            .says("Ana Brodar", "\"The moratorium would violate Resolution 77.\"")
            .says("Ivo Kern", "the positions were unbridgeable")
            .says("Lena Vos", "\"Iceland will never go to war over a mine.\"");

    private static final Outlet HERALD = Outlet.of(
                    "Herald",
                    "Ana Brodar warned that whoever closes the shafts is breaching Resolution 77. Her government would not "
                            + "use force, she said. She asked for a treaty by May. Tom Rask said: \"What divides us is an unbridgeable gulf.\" Lena Vos came.")
            .person("Ana Brodar", "ambassador", "IS", null)
            .person("Tom Rask", "ambassador", "NO", null)
            .person("Lena Vos", "foreign minister", "IS", null)
            .instrument("Resolution 77", "resolution", "number")
            .says("Ana Brodar", "whoever closes the shafts is breaching Resolution 77")
            .says("Ana Brodar", "Her government would not use force")
            .says("Ana Brodar", "for a treaty by May")
            .says("Tom Rask", "\"What divides us is an unbridgeable gulf.\"");

    private final Material material = Outlet.story(GAZETTE, HERALD);
    private final List<Proposition> propositions = Propositions.of("y1", material, List.of());

    private Proposition of(String words) {
        return propositions.stream()
                .filter(each -> each.cells().stream()
                        .flatMap(cell -> cell.statements().stream())
                        .anyMatch(id -> material.said().stream()
                                .anyMatch(said -> said.statement().id().equals(id)
                                        && said.statement().content().text().contains(words))))
                .findFirst()
                .orElseThrow();
    }

    private List<Finding> find(FindingKind kind, String topic) {
        return Conclusions.of("y1", material, List.of(), propositions, List.of()).stream()
                .filter(each -> each.kind() == kind && topic.equals(each.topic()))
                .toList();
    }

    @Test
    void everyStatementIsInOnePropositionWithACellForEachReport() {
        long statements = propositions.stream()
                .flatMap(each -> each.cells().stream())
                .mapToLong(cell -> cell.statements().size())
                .sum();
        assertEquals(material.said().size(), statements);
        propositions.forEach(each -> assertEquals(
                List.of(GAZETTE.id(), HERALD.id()),
                each.cells().stream().map(Cell::report).toList()));
    }

    @Test
    void oneSpeakerOnOneInstrumentToOneEffectSaysTheSame() {
        assertEquals(of("moratorium"), of("breaching"));
    }

    @Test
    void aWordThatOnlyTheyUseMakesOnePointOfTwoSpeakers() {
        Proposition point = of("unbridgeable gulf");
        assertEquals(point, of("positions were unbridgeable"));
        assertEquals(2, point.actors().size());
        assertTrue(point.cells().stream().anyMatch(cell -> cell.state() == CellState.DIFFERENTLY));
    }

    @Test
    void aReportWithoutASpeakerLacksTheSpeakerOnceAndSaysWhetherItNamesThem() {
        List<Finding> speakers = find(FindingKind.OMISSION, "speaker");
        Finding vos = speakers.stream()
                .filter(each -> each.text().contains("Lena Vos"))
                .findFirst()
                .orElseThrow();
        assertEquals(HERALD.id(), vos.lacking().get(0).report());
        assertEquals(true, vos.lacking().get(0).names());
        Finding kern = speakers.stream()
                .filter(each -> each.text().contains("Ivo Kern"))
                .findFirst()
                .orElseThrow();
        assertEquals(false, kern.lacking().get(0).names());
        assertTrue(find(FindingKind.OMISSION, "statement").stream()
                .noneMatch(each -> each.text().contains("Vos")));
    }

    @Test
    void ofASpeakerWhoSpeaksInBothOnlyTheStatementIsLacking() {
        List<Finding> statements = find(FindingKind.OMISSION, "statement");
        assertEquals(1, statements.size());
        assertEquals(GAZETTE.id(), statements.get(0).lacking().get(0).report());
        // Not that her government would not use force: the Gazette has that from another of its speakers.
        assertEquals("for a treaty by May", statements.get(0).evidence().get(0).value());
    }

    private static List<Finding> omissions(Outlet... outlets) {
        Material material = Outlet.story(outlets);
        List<Proposition> propositions = Propositions.of("y1", material, List.of());
        return Omissions.of("y1", material, List.of(), propositions);
    }

    @Test
    void aFewWordsOfNobodyAreNoStatementThatSomebodyLeavesOut() {
        String few =
                "The talks were called a further step. Later it was said that every shaft would be sealed by winter.";
        Outlet one = Outlet.of("Gazette", few).heard("a further step");
        Outlet two = Outlet.of("Herald", few).heard("that every shaft would be sealed by winter");
        Outlet other = Outlet.of("Courier", "Rain fell on the harbour.");
        assertEquals(List.of(), omissions(one, other));
        assertEquals(1, omissions(two, other).size());
    }

    @Test
    void ofSeveralSpeakersThoseNamedAreTold() {
        Outlet courier = Outlet.of("Courier", "Tom Rask said the harbour stays open until the evening tide.")
                .person("Tom Rask", "ambassador", "NO", null)
                .says("Tom Rask", "the harbour stays open until the evening tide");
        Finding point = omissions(GAZETTE, HERALD, courier).stream()
                .filter(each -> each.text().contains("said alike by"))
                .findFirst()
                .orElseThrow();
        assertTrue(point.text().contains("though it names Tom Rask. "), point.text());
        assertEquals(null, point.lacking().get(0).names());
    }

    @Test
    void aPrimarySourceLeavesNothingOutAndIsSomethingToLeaveOut() {
        String words = "\"Every shaft will be sealed by the first of May.\"";
        Outlet shots = Outlet.of("Television", "SOUNDBITE Tom Rask: " + words)
                .person("Tom Rask", "ambassador", "NO", null)
                .turn("SOUNDBITE Tom Rask:", "Tom Rask", words);
        List<Finding> findings = omissions(GAZETTE, shots);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(GAZETTE.id(), findings.get(0).lacking().get(0).report());
    }

    @Test
    void whatOneUtteranceTellsIsNotAgreedOnAgainForItsInstrument() {
        String words = "\"The moratorium would violate Resolution 77.\"";
        Outlet courier = Outlet.of("Courier", "Ana Brodar: " + words)
                .person("Ana Brodar", "ambassador", "IS", null)
                .instrument("Resolution 77", "resolution", "number")
                .says("Ana Brodar", words);
        Material both = Outlet.story(GAZETTE, courier);
        List<Utterance> utterances = Utterances.of("y1", both);
        List<Finding> agreed =
                Conclusions.of("y1", both, utterances, Propositions.of("y1", both, utterances), List.of()).stream()
                        .filter(each -> each.kind() == FindingKind.AGREEMENT)
                        .toList();
        assertEquals(List.of("statement"), agreed.stream().map(Finding::topic).toList());
    }

    @Test
    void meetingAndFigureAreLackingWhereNoWordsTellThem() {
        assertEquals(1, find(FindingKind.OMISSION, "meeting format").size());
        assertEquals(1, find(FindingKind.OMISSION, "meeting outcome").size());
        assertEquals(1, find(FindingKind.OMISSION, "figure").size());
        assertEquals(List.of(), find(FindingKind.OMISSION, "instrument"));
    }

    @Test
    void twoSpeakersOfOneStateInTwoReportsAreALine() {
        List<Finding> lines = find(FindingKind.LINE, "the use of force");
        assertEquals(1, lines.size());
        assertEquals(2, lines.get(0).evidence().size());
    }

    @Test
    void whatTwoAccountsTellIsNotSingleSourceAndReprintsAreOneAccount() {
        // A line that two speakers of one state share is two propositions in the matrix, each told by one outlet.
        assertEquals(2, find(FindingKind.SINGLE_SOURCE, "statement").size());
        assertEquals(1, find(FindingKind.AGREEMENT, "instrument").size());
        List<List<String>> one = List.of(List.of(GAZETTE.id(), HERALD.id()));
        List<Finding> findings = Conclusions.of("y1", material, List.of(), propositions, one);
        assertTrue(findings.stream().noneMatch(each -> each.kind() == FindingKind.AGREEMENT));
    }

    @Test
    void opposedUsesOfAnInstrumentAreNamed() {
        Outlet one = Outlet.of("Gazette", "Ana Brodar said all should accept the Kern plan.")
                .person("Ana Brodar", "ambassador", "IS", null)
                .instrument("the Kern plan", "plan", "description")
                .says("Ana Brodar", "all should accept the Kern plan");
        Outlet other = Outlet.of("Herald", "Tom Rask called the Kern plan dead.")
                .person("Tom Rask", "ambassador", "NO", null)
                .instrument("the Kern plan", "plan", "description")
                .says("Tom Rask", "the Kern plan dead");
        Material both = Outlet.story(one, other);
        List<Finding> found =
                Conclusions.of("y1", both, List.of(), Propositions.of("y1", both, List.of()), List.of()).stream()
                        .filter(each -> "use of an instrument".equals(each.topic()))
                        .toList();
        assertEquals(1, found.size());
        assertEquals(FindingKind.LINE, found.get(0).kind());
    }

    @Test
    void manyUnknownWordsInAStatementMakeNoPoint() {
        assertEquals(80, chain(80, 3).size());
    }

    @Test
    void aChainOfUnknownWordsJoinsTwoStatementsOfDifferentReportsAtMost() {
        List<Proposition> chained = chain(80, 1);
        assertTrue(chained.size() >= 40 && chained.size() < 80, chained.size() + " propositions");
        chained.forEach(each ->
                each.cells().forEach(cell -> assertTrue(cell.statements().size() <= 1, cell.statements()::toString)));
    }

    /** Two reports by turns; each statement shares as many words unknown to news with the next. */
    private static List<Proposition> chain(int statements, int words) {
        StringBuilder one = new StringBuilder("Ana Brodar spoke.");
        StringBuilder other = new StringBuilder("Tom Rask spoke.");
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < statements; i++) {
            StringBuilder content = new StringBuilder("it was");
            for (int k = i * words; k < (i + 2) * words; k++) {
                content.append(" vr").append((char) ('a' + k / 26 % 26)).append('u');
                content.append((char) ('a' + k % 26))
                        .append((char) ('a' + k / 676))
                        .append("ulk");
            }
            contents.add(content.toString());
            (i % 2 == 0 ? one : other).append(" \u2013 ").append(content).append('.');
        }
        Outlet gazette = Outlet.of("Gazette", one.toString()).person("Ana Brodar", "ambassador", "IS", null);
        Outlet herald = Outlet.of("Herald", other.toString()).person("Tom Rask", "ambassador", "NO", null);
        for (int i = 0; i < statements; i++) {
            Outlet outlet = i % 2 == 0 ? gazette : herald;
            outlet.says(i % 2 == 0 ? "Ana Brodar" : "Tom Rask", contents.get(i));
        }
        return Propositions.of("y1", Outlet.story(gazette, herald), List.of());
    }
}
