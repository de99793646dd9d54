package org.rapporteur.analysis.collation.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.collation.utterance.Told;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.service.ReportRecord;

/** Of the invented dispute of Marevia and Ostravo over the northern crossing. */
class VerificationTest {

    private static final String SAID =
            "Ada Velan: {\"Let me be plain about the river. If the convoys are let through, we shall reopen"
                    + " the northern crossing before the harvest festival. The toll on grain, which nobody here has ever defended"
                    + " in public, will be lifted for widows and orphans.\"}";

    private static List<Finding> verify(String name, String of, String sentence) {
        ReportRecord transcript =
                Told.report("Record").says("Ada Velan", "MV", SAID).record();
        ReportRecord report = Told.report("Courier").says(name, of, sentence).record();
        List<ReportRecord> all = new ArrayList<>(List.of(report, transcript));
        return Verification.of(report, List.of(transcript), Actors.join(all, HolderList.NONE));
    }

    private static String verdict(String sentence) {
        List<Finding> findings = verify("Ada Velan", "MV", sentence);
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0).topic();
    }

    @Test
    void wordForWord() {
        assertEquals(
                "verbatim",
                verdict("Ada Velan said {\"if the convoys are let through we shall reopen the northern crossing before"
                        + " the harvest festival\"}."));
    }

    @Test
    void partOfASentence() {
        assertEquals(
                "truncated",
                verdict("Ada Velan said: {\"The toll on grain ... will be lifted for widows and orphans.\"}"));
        assertEquals("truncated", verdict("Ada Velan said the toll {\"will be lifted for widows and orphans\"}."));
    }

    @Test
    void aConditionLeftOut() {
        assertEquals(
                "condition dropped",
                verdict("Ada Velan said: {\"We shall reopen the northern crossing before the harvest festival.\"}"));
    }

    @Test
    void otherWordsAndDegrees() {
        assertEquals(
                "altered",
                verdict(
                        "Ada Velan said: {\"If the convoys are let through, we shall reopen the northern crossing before"
                                + " the spring festival.\"}"));
        assertEquals(
                "modality changed",
                verdict("Ada Velan said: {\"If the convoys are let through, we may reopen the northern crossing before"
                        + " the harvest festival.\"}"));
    }

    @Test
    void piecesJoinedOrTurnedRound() {
        assertEquals(
                "spliced", verdict("Ada Velan said: {\"The toll on grain will be lifted for widows and orphans.\"}"));
        assertEquals(
                "out of order",
                verdict(
                        "Ada Velan said: {\"The toll on grain, which nobody here has ever defended in public, will be lifted"
                                + " for widows and orphans. If the convoys are let through, we shall reopen the northern crossing.\"}"));
    }

    @Test
    void anotherSpeaker() {
        List<Finding> findings =
                verify("Bruno Tarsk", "OS", "Bruno Tarsk said: {\"Let me be plain about the river.\"}");
        assertEquals("said by somebody else", findings.get(0).topic());
        assertTrue(findings.get(0).text().contains("Ada Velan"));
        assertEquals(2, findings.get(0).evidence().size());
    }

    @Test
    void aSurnameWithoutAStateIsNobodyElse() {
        List<Finding> findings = verify("Mr. Velan", null, "Mr. Velan said: {\"Let me be plain about the river.\"}");
        assertEquals("verbatim", findings.get(0).topic());
        List<Finding> others = verify("Mr. Velan", "OS", "Mr. Velan said: {\"Let me be plain about the river.\"}");
        assertEquals("said by somebody else", others.get(0).topic());
    }

    @Test
    void theVerdictStandsOnceBeforeTheWords() {
        List<Finding> findings = verify("Ada Velan", "MV", "Ada Velan said {\"let me be plain about the river\"}.");
        assertEquals(
                "verbatim: \"let me be plain about the river\"", findings.get(0).text());
    }

    @Test
    void notFoundSaysWhereItWasLookedFor() {
        List<Finding> findings = verify(
                "Ada Velan",
                "MV",
                "Ada Velan said {\"let me be plain about the river\"} and {\"no soldier will ever drink from it again\"}.");
        assertEquals(
                List.of("verbatim", "not found"),
                findings.stream().map(Finding::topic).toList());
        assertEquals(1, findings.get(1).lacking().size());
    }

    @Test
    void aTranscriptOfAnotherMeetingIsSaidToBeOne() {
        List<Finding> findings =
                verify("Bruno Tarsk", "OS", "Bruno Tarsk said: {\"Our bakers have not seen flour for eleven days.\"}");
        assertEquals(
                List.of("another meeting"),
                findings.stream().map(Finding::topic).toList());
    }
}
