package org.rapporteur.analysis.collation.utterance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.record.finding.Edit;
import org.rapporteur.record.finding.EditKind;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Relation;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.finding.Variant;

/** Of the invented dispute of Marevia and Ostravo over the northern crossing. */
class UtterancesTest {

    private static final String FULL =
            "Ada Velan said: {\"If the convoys are let through, we shall reopen the northern crossing before the harvest festival.\"}";

    private static Told fuller(String sentence) {
        return Told.report("Argus").says("Ada Velan", "MV", sentence);
    }

    private static Told other(String name, String sentence) {
        return Told.report("Courier").says(name, "MV", sentence);
    }

    private static List<Utterance> of(Told... reports) {
        return Utterances.of("y1", Told.material(reports));
    }

    private static Variant variant(Told... reports) {
        List<Utterance> utterances = of(reports);
        assertEquals(1, utterances.size(), utterances::toString);
        assertEquals(2, utterances.get(0).variants().size());
        assertEquals(
                List.of(Relation.FULLEST), utterances.get(0).variants().get(0).relations());
        return utterances.get(0).variants().get(1);
    }

    @Test
    void sameWordsAreIdenticalWhateverTheMarks() {
        Variant variant = variant(
                fuller(FULL),
                other(
                        "Ada Velan",
                        "{\"If the convoys are let through we shall reopen the Northern crossing, before the harvest festival\"}, Ada Velan said."));
        assertEquals(List.of(Relation.IDENTICAL), variant.relations());
        assertEquals(List.of(), variant.edits());
    }

    @Test
    void aQuotationWithoutItsConditionIsTruncatedAndDropsIt() {
        Told courier = other(
                "Ada Velan",
                "Ada Velan said: {\"We shall reopen the northern crossing before the harvest festival.\"}");
        Variant variant = variant(fuller(FULL), courier);
        assertEquals(List.of(Relation.TRUNCATED, Relation.CONDITION_DROPPED), variant.relations());
        Edit edit = variant.edits().get(0);
        assertEquals(EditKind.DROPPED, edit.kind());
        assertEquals("If the convoys are let through", edit.from().value());
        Material material = Told.material(fuller(FULL), courier);
        List<Finding> findings = Variants.findings("y1", Utterances.of("y1", material), material);
        assertEquals(
                List.of("condition dropped"),
                findings.stream().map(Finding::topic).toList());
        assertEquals(2, findings.get(0).reports().size());
    }

    @Test
    void aConditionThatTheIntroductionTellsIsNotDropped() {
        Variant variant = variant(
                fuller(FULL),
                other(
                        "Ada Velan",
                        "Ada Velan said that if convoys pass, {\"we shall reopen the northern crossing before the harvest festival.\"}"));
        assertEquals(List.of(Relation.TRUNCATED), variant.relations());
    }

    @Test
    void changedWordsAndModalsAreShown() {
        Variant variant = variant(
                fuller(FULL),
                other(
                        "Ada Velan",
                        "Ada Velan said: {\"If the convoys are let through, we may reopen the northern crossing before the spring festival.\"}"));
        assertEquals(List.of(Relation.ALTERED, Relation.MODALITY_CHANGED), variant.relations());
        assertEquals("shall", variant.edits().get(0).from().value());
        assertEquals("may", variant.edits().get(0).to().value());
        assertEquals(2, variant.edits().size());
    }

    @Test
    void piecesJoinedWithoutASignAreSpliced() {
        String middle = "Ada Velan said: {\"We shall reopen the northern crossing %s the grain silos of Ostravo.\"}";
        Told herald =
                fuller(middle.formatted("on the first of June, which I regret as much as you do, and then inspect"));
        Variant spliced = variant(herald, other("Ada Velan", middle.formatted("and then inspect")));
        assertEquals(List.of(Relation.SPLICED), spliced.relations());
        Variant marked = variant(herald, other("Ada Velan", middle.formatted("... and then inspect")));
        assertEquals(List.of(Relation.TRUNCATED), marked.relations());
    }

    @Test
    void oneQuotationUnderTwoNames() {
        List<Utterance> utterances = of(
                fuller(FULL),
                Told.report("Courier").says("Bruno Tarsk", "OS", FULL.replace("Ada Velan", "Bruno Tarsk")));
        assertNull(utterances.get(0).actor());
        assertEquals(
                List.of(Relation.IDENTICAL, Relation.OTHER_SPEAKER),
                utterances.get(0).variants().get(1).relations());
    }

    @Test
    void whatIsQuotedHereMayBeToldThere() {
        Variant variant = variant(
                fuller(FULL),
                other(
                        "Ada Velan",
                        "Ada Velan said {Marevia would reopen the northern crossing before the harvest festival} in May."));
        assertTrue(variant.relations().contains(Relation.MODE_CHANGED));
        assertTrue(variant.relations().contains(Relation.CONDITION_DROPPED));
        assertNotNull(of(fuller(FULL), other("Ada Velan", FULL)).get(0).actor());
    }

    @Test
    void twoSayingsOfOneSpeakerOnOneSubjectStayApart() {
        assertEquals(
                List.of(),
                of(
                        fuller(
                                "Ada Velan warned {\"a unilateral closure of the northern crossing will bring famine to the valleys.\"}"),
                        other(
                                "Ada Velan",
                                "Ada Velan said: {\"Marevia is not going to accept a closure of the northern crossing, and many here agree.\"}")));
    }

    @Test
    void otherSpeakersNeedTheSameQuotedWords() {
        assertEquals(
                List.of(),
                of(
                        fuller(
                                "Ada Velan said {Marevia would reopen the northern crossing before the harvest festival}."),
                        Told.report("Courier")
                                .says(
                                        "Bruno Tarsk",
                                        "OS",
                                        "Bruno Tarsk said {Ostravo would reopen the northern crossing before the harvest festival}.")));
    }

    @Test
    void oneReportMayPrintASayingTwice() {
        Told twice = fuller(FULL)
                .says(
                        "Ada Velan",
                        "MV",
                        "{\"We shall reopen the northern crossing before the harvest festival\"}, Ada Velan said.");
        Variant variant = variant(twice);
        assertTrue(variant.relations().contains(Relation.REPEATED));
        assertTrue(variant.relations().contains(Relation.CONDITION_DROPPED));
    }

    @Test
    void theOrderOfReportsDoesNotMatter() {
        Told courier = other("Ada Velan", FULL.replace("shall", "may"));
        assertEquals(of(fuller(FULL), courier), of(courier, fuller(FULL)));
    }

    @Test
    void equalStatementsByTheThousandTakeSeconds() {
        Told herald = Told.report("Argus");
        for (int i = 0; i < 3_000; i++) {
            herald.says("Ada Velan", "MV", FULL);
        }
        Told courier = fuller("Ada Velan said: {\"" + "northern crossing festival ".repeat(70_000) + "\"}");
        Material material = Told.material(herald, Told.report("Courier").says("Ada Velan", "MV", FULL));
        Material large = Told.material(courier, Told.report("Courier").says("Ada Velan", "MV", FULL));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertEquals(3_001, Utterances.of("y1", material).get(0).variants().size());
            assertTrue(Utterances.of("y1", large).size() <= 1);
        });
    }
}
