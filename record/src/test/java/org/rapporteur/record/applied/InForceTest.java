package org.rapporteur.record.applied;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** A sentence with a fish in it: what is coded counts code points, and what comes of it UTF-16. */
class InForceTest {

    private static final String TEXT =
            "\ud83d\udc1f Ana Ruiz said \"the quota is unjust\" and vowed to leave. Bo Lind agreed with her.";

    private static final Maker MACHINE = new Maker.Machine("test", "1");
    private static final CodePoints POINTS = CodePoints.of(TEXT);

    private final Report report = new Report(
            Identifiers.report(null, null, null, TEXT),
            null,
            null,
            null,
            null,
            Published.unknown("nothing says"),
            "en",
            null,
            Identifiers.digest(TEXT),
            null,
            null,
            null,
            List.of(),
            TEXT,
            MACHINE,
            Extra.NONE);

    private final Span quoted = span("\"the quota is unjust\"");
    private final Entity ana = entity("Ana Ruiz");
    private final Entity bo = entity("Bo Lind");
    private final Statement statement = statement(quoted, Mode.DIRECT);
    private final Act act = act("reject");

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String notation(String words) {
        return POINTS.notation(List.of(span(words)));
    }

    private Entity entity(String name) {
        Span span = span(name);
        return new Entity(
                Identifiers.inReport(report.id(), "e", List.of(span), POINTS),
                report.id(),
                EntityKind.PERSON,
                name,
                null,
                null,
                null,
                List.of(new Mention(List.of(span), name, "name")),
                List.of(),
                null,
                MACHINE,
                Extra.NONE);
    }

    private Statement statement(Span content, Mode mode) {
        return new Statement(
                Identifiers.inReport(report.id(), "s", List.of(content), POINTS),
                report.id(),
                mode,
                Party.of(Passage.of(TEXT, span("Ana Ruiz"))).resolved(ana.id(), 0.7, "name"),
                Passage.of(TEXT, span("said")),
                Passage.of(TEXT, content),
                null,
                null,
                null,
                0.9,
                MACHINE,
                Extra.NONE);
    }

    private Act act(String category) {
        return new Act(
                statement.id().replace("/s", "/a") + "." + category,
                statement.id(),
                category,
                null,
                List.of(quoted),
                null,
                null,
                null,
                null,
                null,
                null,
                0.8,
                MACHINE,
                Extra.NONE);
    }

    private static Coding coding(String id, String target, String field, String value, String coder) {
        return new Coding(id, target, List.of(), field, value, new Maker.Coder(coder), Instant.EPOCH, null, Extra.NONE);
    }

    private ReportRecord record(Coding... codings) {
        List<Item> items = new ArrayList<>(List.of(
                new Quotation(
                        report.id() + "/q", report.id(), List.of(quoted), 1, null, null, null, MACHINE, Extra.NONE),
                ana,
                bo,
                statement,
                act));
        items.addAll(List.of(codings));
        return new ReportRecord(report, items);
    }

    private static Statement only(ReportRecord record) {
        assertEquals(1, record.list(Statement.class).size());
        return record.list(Statement.class).get(0);
    }

    @Test
    void withoutCodingsItIsTheRecord() {
        ReportRecord record = record();
        assertSame(record, InForce.of(record));
    }

    @Test
    void aStatementGetsWhatIsCoded() {
        ReportRecord applied = InForce.of(record(
                coding("c1", statement.id(), "source.entity", bo.id(), "ana"),
                coding("c2", statement.id(), "cue.spans", notation("vowed"), "ana"),
                coding("c3", statement.id(), "content.spans", notation("\"the quota is unjust\" and vowed"), "ana"),
                coding("c4", statement.id(), "addressee.entity", ana.id(), "bo")));
        Statement changed = only(applied);
        assertEquals(bo.id(), changed.source().entity());
        assertEquals("coded so by coder:ana", changed.source().why());
        assertEquals("vowed", changed.cue().text());
        assertEquals("\"the quota is unjust\" and vowed", changed.content().text());
        assertEquals(Mode.MIXED, changed.mode());
        assertEquals(ana.id(), changed.addressee().entity());
        assertEquals(new Maker.Coder("bo"), changed.by());
        assertNull(changed.confidence());
        assertEquals(statement.id(), changed.id());
        assertEquals(applied, InForce.of(applied), "applying again changes nothing");
    }

    @Test
    void theModeCodedCountsOverTheOneCounted() {
        Statement changed = only(InForce.of(record(
                coding("c1", statement.id(), "content.spans", notation("vowed to leave"), "ana"),
                coding("c2", statement.id(), "mode", "direct", "ana"))));
        assertEquals(Mode.DIRECT, changed.mode());
    }

    @Test
    void sourcesAndCuesCanBeNone() {
        Statement changed = only(InForce.of(record(
                coding("c1", statement.id(), "source.spans", null, "ana"),
                coding("c2", statement.id(), "source.entity", null, "ana"),
                coding("c3", statement.id(), "cue.spans", "", "ana"))));
        assertEquals(List.of(), changed.source().spans());
        assertNull(changed.source().entity());
        assertNull(changed.cue());
    }

    @Test
    void whatDoesNotFitItsFieldChangesNothing() {
        for (String[] wrong : new String[][] {
            {"mode", "shouted"},
            {"mode", null},
            {"content.spans", "0-99999"},
            {"content.spans", "10-5"},
            {"content.spans", ""},
            {"content.spans", null},
            {"content.spans", "a-b"},
            {"cue.spans", "1-2,1-3"},
            {"source.spans", "99999999999999-999999999999999"},
            {"no.such.field", "x"}
        }) {
            ReportRecord record = record(coding("c1", statement.id(), wrong[0], wrong[1], "ana"));
            assertEquals(record, InForce.of(record), wrong[0] + " = " + wrong[1]);
        }
    }

    @Test
    void aRejectedStatementIsGoneWithItsActs() {
        ReportRecord applied = InForce.of(record(coding("c1", statement.id(), "rejected", "yes", "ana")));
        assertEquals(List.of(), applied.list(Statement.class));
        assertEquals(List.of(), applied.list(Act.class));
        assertEquals(1, applied.list(Coding.class).size());
        assertEquals(
                record().items().size(),
                InForce.of(record(coding("c1", statement.id(), "rejected", null, "ana")))
                                .items()
                                .size()
                        - 1);
    }

    @Test
    void whatWasUndoneDoesNotCountAndWhatWasRedoneDoes() {
        Coding rejected = coding("c1", statement.id(), "rejected", "yes", "ana");
        Coding undone = coding("c2", "c1", Codings.WITHDRAWN, Codings.YES, "bo");
        Coding redone = coding("c3", "c2", Codings.WITHDRAWN, Codings.YES, "ana");
        assertEquals(statement, only(InForce.of(record(rejected, undone))));
        assertEquals(List.of(), InForce.of(record(rejected, undone, redone)).list(Statement.class));
    }

    @Test
    void actsAndEntitiesAndTheReportGetWhatIsCoded() {
        ReportRecord applied = InForce.of(record(
                coding("c1", act.id(), "category", "accuse", "ana"),
                coding("c2", ana.id(), "name", "Ana Ruiz Gil", "ana"),
                coding("c3", ana.id(), "kind", "body", "ana"),
                coding("c4", ana.id(), "office", "minister", "ana"),
                coding("c5", ana.id(), "of", "ES", "ana"),
                coding("c6", report.id(), "published", "2024-03-05", "ana"),
                coding("c7", report.id(), "outlet", "The Bay Courier", "ana")));
        assertEquals("accuse", applied.list(Act.class).get(0).category());
        Entity entity = applied.list(Entity.class).get(0);
        assertEquals(
                "Ana Ruiz Gil, minister of ES, BODY",
                entity.name() + ", " + entity.office() + " of " + entity.of() + ", " + entity.kind());
        assertEquals(LocalDate.of(2024, 3, 5), applied.report().published().value());
        assertEquals("The Bay Courier", applied.report().outlet());
        assertEquals(report.id(), applied.report().id());
    }

    @Test
    void theActOfAStatementReplacesThoseProposed() {
        assertEquals(
                List.of("threaten"),
                InForce.of(record(coding("c1", statement.id(), "act", "threaten", "ana"))).list(Act.class).stream()
                        .map(Act::category)
                        .toList());
        assertEquals(
                List.of(),
                InForce.of(record(coding("c1", statement.id(), "act", null, "ana")))
                        .list(Act.class));
    }

    @Test
    void codingsFindTheirObjectsAfterAnotherReading() {
        Statement wider = statement(span("\"the quota is unjust\" and"), Mode.MIXED);
        ReportRecord again = new ReportRecord(
                report,
                List.of(
                        ana,
                        bo,
                        wider,
                        coding("c1", statement.id(), "source.entity", bo.id(), "ana"),
                        coding("c2", "c1", Codings.WITHDRAWN, Codings.YES, "ana"),
                        coding("c3", statement.id(), "mode", "direct", "ana")));
        ReportRecord applied = InForce.of(again);
        assertEquals(Mode.DIRECT, only(applied).mode());
        assertEquals(wider.id(), applied.list(Coding.class).get(2).target());
        assertEquals(ana.id(), only(applied).source().entity());
        assertEquals(List.of(), Attachment.of(again).detached());
    }

    @Test
    void aCodingWhoseObjectIsLessThanHalfThereHangsInTheAir() {
        Statement elsewhere = statement(span("unjust\" and vowed to leave"), Mode.MIXED);
        Coding coding = coding("c1", statement.id(), "mode", "direct", "ana");
        Coding undone = coding("c2", elsewhere.id().replace("/s", "/q"), "mode", "direct", "ana");
        Coding undoing = coding("c3", "c2", Codings.WITHDRAWN, Codings.YES, "ana");
        ReportRecord again = new ReportRecord(report, List.of(elsewhere, coding, undone, undoing));
        assertEquals(List.of(coding), Attachment.of(again).detached());
        assertEquals(elsewhere, only(InForce.of(again)));
        assertTrue(InForce.of(again).items().contains(coding));
    }

    @Test
    void ringsOfWithdrawalsAndOfStatementsEnd() {
        Statement inner = statement.withWithin(statement.id());
        ReportRecord ring = new ReportRecord(
                report,
                List.of(
                        inner,
                        coding("c1", "c2", Codings.WITHDRAWN, Codings.YES, "ana"),
                        coding("c2", "c1", Codings.WITHDRAWN, Codings.YES, "ana"),
                        coding("c3", inner.id(), "rejected", "yes", "ana")));
        assertEquals(3, InForce.of(ring).items().size());
    }
}
