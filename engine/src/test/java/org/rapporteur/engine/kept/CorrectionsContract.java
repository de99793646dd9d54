package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.coding.FieldException;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.statement.StatementDetail;
import org.rapporteur.record.Item;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.fault.StaleException;

/** Correcting and undoing, on any database. */
abstract class CorrectionsContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    /** Returns the address of a new, empty store. */
    abstract String address();

    private Desk desk;
    private Corrections corrections;
    private Statement statement;
    private Entity other;

    @BeforeEach
    void readAReport() throws IOException, InterruptedException {
        desk = new Desk(folder, address());
        // The fish counts two units and one character.
        desk.ingest(
                desk.file(
                        "report.txt",
                        "\uD83D\uDC1F Nils Holm listened. \"We refuse the quota,\" Minister Anna Berg said. \"So do we,\" Nils Holm said.\n"));
        corrections = new Corrections(desk.store(), CLOCK);
        ReportRecord record = desk.record(0);
        statement = Desk.statement(record, "quota");
        other = Desk.entity(record, "Nils Holm");
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    private StatementDetail detail() {
        return StatementDetail.find(desk.store(), statement.id(), new ActorIndex(desk.store()))
                .orElseThrow();
    }

    @Test
    void aCorrectionStandsBesideTheProposalAndCanBeUndoneAndDoneAgain() {
        List<Item> before = InForce.of(desk.record(0)).items();
        List<Coding> made =
                corrections.patch(statement.id(), Map.of("source.entity", other.id(), "mode", "mixed"), 0, "ana");
        assertEquals(
                List.of("mode", "source.entity"),
                made.stream().map(Coding::field).toList());
        assertEquals(statement.content().spans(), made.get(0).spans());
        assertEquals(CLOCK.instant(), made.get(0).at());
        StatementDetail corrected = detail();
        assertEquals(other.id(), corrected.statement().source().entity());
        assertEquals("Nils Holm", corrected.entity().name());
        assertEquals(Mode.MIXED, corrected.statement().mode());
        assertEquals(List.of(statement), corrected.proposed());
        assertEquals(2, corrected.version());
        assertEquals(2, corrected.history().size());

        List<Coding> undone = corrections.undo(made.get(1).id(), 2L, "ben");
        assertEquals(2, undone.size(), "what was decided together is undone together");
        assertEquals(statement, detail().statement());
        assertEquals(
                before,
                InForce.of(desk.record(0)).items().stream()
                        .filter(item -> !(item instanceof Coding))
                        .toList());
        assertEquals(4, detail().version());

        List<Coding> back = corrections.undo(undone.get(0).id(), null, "ana");
        assertEquals(2, back.size(), "what was undone together comes back together");
        assertEquals(other.id(), detail().statement().source().entity());
        assertEquals(Mode.MIXED, detail().statement().mode());

        corrections.undo(back.get(1).id(), null, "ben");
        assertEquals(statement, detail().statement());
    }

    @Test
    void whatWasDecidedTogetherKnowsTheFirstOfIt() {
        List<Coding> made = corrections.patch(statement.id(), Map.of("mode", "mixed", "act", "reject"), 0, "ana");
        String first = made.get(0).id();
        assertEquals(
                List.of(first, first),
                made.stream()
                        .map(coding -> Corrections.together(coding).orElseThrow())
                        .toList());
        Coding alone = corrections
                .patch(statement.id(), Map.of("mode", "direct"), 2, "ana")
                .get(0);
        assertTrue(Corrections.together(alone).isEmpty());
    }

    @Test
    void acceptingAStatementChangesNothingOfIt() {
        Coding made = corrections
                .patch(statement.id(), Map.of("accepted", true), 0, "ana")
                .get(0);
        assertEquals("yes", made.value());
        assertEquals(statement, detail().statement());
        assertEquals(1, detail().version());
    }

    @Test
    void aSecondDecisionTakesThePlaceOfTheFirst() {
        String first = corrections
                .patch(statement.id(), Map.of("mode", "mixed"), 0, "ana")
                .get(0)
                .id();
        Coding second = corrections
                .patch(statement.id(), Map.of("mode", "indirect"), 1, "ben")
                .get(0);
        assertEquals(first, second.replaces());
        assertEquals(Mode.INDIRECT, detail().statement().mode());
        corrections.undo(second.id(), 2L, "ben");
        assertEquals(Mode.MIXED, detail().statement().mode());
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        corrections.patch(statement.id(), Map.of("mode", "mixed"), 0, "ana");
        StaleException stale = assertThrows(
                StaleException.class, () -> corrections.patch(statement.id(), Map.of("mode", "indirect"), 0, "ben"));
        assertEquals(1, stale.version());
        assertEquals(Mode.MIXED, detail().statement().mode());
    }

    @Test
    void spansAreCharactersOfTheText() {
        List<List<Integer>> spans = List.of(List.of(2, 11));
        corrections.patch(statement.id(), Map.of("source.spans", spans, "cue.spans", "12-20"), 0, "ana");
        assertEquals("Nils Holm", detail().statement().source().text());
        assertEquals("listened", detail().statement().cue().text());
        corrections.patch(statement.id(), Collections.singletonMap("cue.spans", null), 2, "ana");
        assertNull(detail().statement().cue());
    }

    @Test
    void aRejectedStatementIsNoneAndCanBeLookedAtStill() {
        corrections.patch(statement.id(), Map.of("rejected", true), 0, "ana");
        assertTrue(detail().rejected());
        assertFalse(
                InForce.of(desk.record(0)).find(Statement.class, statement.id()).isPresent());
        corrections.patch(statement.id(), Map.of("rejected", false), 1, "ana");
        assertFalse(detail().rejected());
    }

    @Test
    void anActIsSaidOfTheWholeStatement() {
        corrections.patch(statement.id(), Map.of("act", "reject"), 0, "ana");
        assertEquals(
                List.of("reject"),
                detail().acts().stream().map(act -> act.category()).toList());
    }

    @Test
    void whatDoesNotFitIsRefusedNamingTheField() {
        String report = desk.store().list().get(0);
        String id = statement.id();
        refused(id, "mode", "loud", "mode is one of direct, mixed, indirect, got 'loud'");
        refused(id, "act", "sing", "act is one of assert");
        refused(id, "spkr", "x", "spkr is no field of a statement");
        refused(id, "source.entity", "r0000000000000000/e1-2", "source.entity is an entity of the same report");
        refused(id, "source.entity", report + "/e1-2", "source.entity is the identifier of an entity; there is no");
        refused(id, "source.entity", 7, "source.entity needs a text");
        refused(id, "content.spans", null, "content.spans needs a span");
        refused(id, "content.spans", "5-3", "content.spans has spans that are empty");
        refused(id, "content.spans", "1-3,2-5", "content.spans has spans that are empty, overlap");
        refused(id, "content.spans", List.of(List.of(0, 4000)), "content.spans ends at 4000, behind the text's 98");
        refused(id, "content.spans", List.of(List.of(1.5, 2)), "content.spans is spans");
        refused(id, "rejected", "perhaps", "rejected is 'yes' or null");
        refused(other.id(), "name", " ", "name is blank");
        refused(other.id(), "name", "two\nlines", "name needs at most 1000 characters on one line");
        refused(other.id(), "kind", "fish", "kind is one of person");
        refused(report, "published", "yesterday", "published is a day");
        refused(report, "language", "not a tag", "language is a language tag");
        assertEquals(0, detail().version());
        assertThrows(
                IllegalArgumentException.class,
                () -> corrections.patch(report + "/s0-1", Map.of("mode", "mixed"), 0, "ana"));
        assertThrows(IllegalArgumentException.class, () -> corrections.patch(id, Map.of(), 0, "ana"));
        assertThrows(IllegalArgumentException.class, () -> corrections.undo("no/such", null, "ana"));
    }

    private void refused(String target, String field, Object value, String message) {
        FieldException refusal = assertThrows(
                FieldException.class,
                () -> corrections.patch(target, Collections.singletonMap(field, value), 0, "ana"),
                field + " " + value);
        assertEquals(field, refusal.field());
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    }

    @Test
    void whatPeopleDecideOfTheReportCounts() {
        String report = desk.store().list().get(0);
        corrections.patch(report, Map.of("outlet", "The Tide", "published", "2010-05-01"), 0, "ana");
        assertEquals("The Tide", InForce.of(desk.record(0)).report().outlet());
    }
}
