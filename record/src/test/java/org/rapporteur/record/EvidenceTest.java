package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.matter.Instrument;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.report.Figure;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Invocation;
import org.rapporteur.record.speech.InvocationKind;
import org.rapporteur.record.speech.Party;

/** What is asserted of a report has its evidence: without a span it cannot be made, and the message says what it was. */
class EvidenceTest {

    private static final Maker BY = new Maker.Machine("test", "1");
    private static final Extra NO = Extra.NONE;
    private static final List<Span> NONE = List.of();

    @Test
    void nothingIsAssertedWithoutASpan() {
        Map<String, Executable> made = Map.ofEntries(
                Map.entry("passage", () -> new Passage(NONE, "x")),
                Map.entry("region", () -> new Region("i", "r", RegionKind.TITLE, NONE, "x", null, "w", BY, NO)),
                Map.entry(
                        "time",
                        () -> new TimeExpression("i", "r", NONE, "x", null, null, null, Precision.DAY, "w", BY, NO)),
                Map.entry("figure", () -> new Figure("i", "r", NONE, "x", null, null, null, BY, NO)),
                Map.entry("quotation", () -> new Quotation("i", "r", NONE, 1, null, null, null, BY, NO)),
                Map.entry(
                        "event",
                        () -> new Event(
                                "i",
                                "r",
                                "p",
                                null,
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                Aspect.CURRENT,
                                NONE,
                                null,
                                null,
                                BY,
                                NO)),
                Map.entry(
                        "act",
                        () -> new Act(
                                "i", "r/s1-2", "warn", null, NONE, null, null, null, null, null, null, null, BY, NO)),
                Map.entry(
                        "invocation",
                        () -> new Invocation("i", "r/s1-2", "n", InvocationKind.PERMITS, NONE, null, BY, NO)),
                Map.entry("mention", () -> new Mention(NONE, "x", "w")),
                Map.entry(
                        "entity",
                        () -> new Entity(
                                "i", "r", EntityKind.STATE, "x", null, null, null, List.of(), List.of(), null, BY, NO)),
                Map.entry("instrument", () -> new Instrument("i", "r", "x", "plan", null, null, List.of(), BY, NO)),
                Map.entry("wording", () -> new Worded("x", NONE, null)),
                Map.entry("participant", () -> new Participant(Party.unnamed("none"), null, null, NONE)),
                Map.entry(
                        "meeting",
                        () -> new Meeting(
                                "i", "r", null, null, null, null, null, null, List.of(), null, List.of(), BY, NO)),
                Map.entry("evidence", () -> new Evidence("r", NONE, null)),
                Map.entry("utterance", () -> new Utterance("i", "y", null, List.of(), BY, NO)),
                Map.entry("party", () -> new Party(NONE, null, null, List.of(), null, null)));
        made.forEach((what, make) -> {
            String message =
                    assertThrows(IllegalArgumentException.class, make, what).getMessage();
            assertTrue(message.contains(what), message);
        });
    }

    @Test
    void anActShowsItsConditionAndConsequenceToo() {
        Clause condition = Clause.of(new Passage(List.of(new Span(10, 12)), "if"), null);
        Clause consequence = Clause.of(new Passage(List.of(new Span(20, 24)), "then"), null);
        Act act = new Act(
                "i",
                "r/s1-2",
                "warn",
                null,
                List.of(new Span(1, 2)),
                null,
                null,
                null,
                null,
                condition,
                consequence,
                null,
                BY,
                NO);
        assertEquals(List.of(new Span(1, 2), new Span(10, 12), new Span(20, 24)), act.evidence());
        assertEquals("r", act.report());
    }
}
