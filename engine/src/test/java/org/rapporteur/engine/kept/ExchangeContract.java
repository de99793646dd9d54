package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.exchange.Imported;
import org.rapporteur.engine.kept.exchange.RecordExport;
import org.rapporteur.engine.kept.exchange.RecordImport;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.story.Collating;
import org.rapporteur.engine.kept.story.Stories;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;

/** The record out and in, on any database. */
abstract class ExchangeContract {

    @TempDir
    Path folder;

    /** Returns the address of a new, empty store. */
    abstract String address();

    private Desk desk;

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        desk = new Desk(folder, address());
        desk.ingest(
                desk.file("a.txt", "\uD83D\uDC1F \"We refuse the quota,\" Minister Anna Berg of Norway said.\n"),
                desk.file("b.txt", "\"So do we,\" Nils Holm said.\n"));
        String statement = Desk.statement(desk.record(0), "quota").id();
        Corrections corrections = new Corrections(desk.store(), Clock.systemUTC());
        String id = corrections
                .patch(statement, Map.of("mode", "mixed"), 0, "ana")
                .get(0)
                .id();
        corrections.undo(id, null, "ben");
        corrections.patch(statement, Map.of("act", "reject"), 2, "ana");
        desk.collate();
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    private static String exported(Store store, boolean texts) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OutputStyle style = OutputStyle.of(OutputFormat.JSONL).withTexts(texts);
        try (Output output = Output.toStream(out, style)) {
            if (texts) {
                RecordExport.all(store, output.writer(), Progress.NONE);
            } else {
                RecordExport.withoutTexts(store, output.writer(), Progress.NONE);
            }
            output.commit();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Imported imported(Store store, String file) throws IOException, InterruptedException {
        return new RecordImport(store, Stated.NOTHING, desk.progress())
                .read(Sources.of(List.of(desk.file("record.jsonl", file))));
    }

    private void assertSame(Store store) {
        assertEquals(Desk.everything(desk.store()), Desk.everything(store));
        assertEquals(desk.store().across().list(Actor.class), store.across().list(Actor.class));
        assertEquals(desk.store().across().list(Story.class), store.across().list(Story.class));
        String statement = Desk.statement(desk.record(0), "quota").id();
        assertEquals(desk.store().codings().history(statement), store.codings().history(statement));
        assertEquals(desk.store().codings().others(), store.codings().others());
    }

    @Test
    void aRoundTripKeepsEverything() throws IOException, InterruptedException {
        desk.store().codings().add(List.of(onAnActor("one", "name", "Ana"), onAnActor("two", "withdrawn", "yes")));
        String file = exported(desk.store(), true);
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, file);
            assertEquals(new Imported(2, 2, 0, taken.conclusions(), 0, 0), taken);
            assertTrue(taken.conclusions() > 2);
            assertSame(other);
            assertEquals(file, exported(other, true));
            assertFalse(new Stories(other, new ActorIndex(other)).stale());
            long revision = other.revision();
            assertEquals(new Imported(2, 0, 0, 0, taken.conclusions(), 0), imported(other, file));
            assertEquals(revision, other.revision(), "taking it twice is taking it once");
            assertEquals(file, exported(other, true));
        }
    }

    private static Coding onAnActor(String id, String field, String value) {
        return new Coding(
                id,
                field.equals("withdrawn") ? "one" : "A1",
                List.of(),
                field,
                value,
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE);
    }

    @Test
    void withoutTextsItHoldsNoWordOfThemAndIsWholeAgainWhenTheyCome() throws IOException, InterruptedException {
        String file = exported(desk.store(), false);
        for (String words : List.of("We refuse", "So do we", "the quota")) {
            assertFalse(file.contains(words), file);
        }
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, file);
            assertEquals(new Imported(2, 2, 2, taken.conclusions(), 0, 0), taken);
            assertEquals(List.copyOf(desk.store().list()), List.copyOf(other.list()));
            assertEquals(Optional.empty(), other.find(other.list().get(0)));
            assertEquals(file, exported(other, false));
            assertEquals(file, exported(other, true), "what is not here is not made up");
            assertEquals(0, imported(other, file).added());
            assertTrue(new Stories(other, new ActorIndex(other)).stale());

            ByteArrayOutputStream table = new ByteArrayOutputStream();
            try (Output output = Output.toStream(table, OutputStyle.of(OutputFormat.CSV))) {
                RecordExport.inForce(other, null, output.writer(), desk.progress());
            }
            assertEquals(2, desk.problems().size(), "a table says what it lacks");

            imported(other, exported(desk.store(), true));
            assertSame(other);
            Collating.all(other, Progress.NONE);
            assertEquals(exported(desk.store(), true), exported(other, true));
        }
    }

    @Test
    void whatIsConcludedFromTextsThatAreMissingIsKeptUntilTheyCome() throws IOException, InterruptedException {
        String whole = exported(desk.store(), true);
        // The first report alone comes without its text.
        String file = whole.replaceFirst(",\"text\":\"\uD83D\uDC1F(?:[^\"\\\\]|\\\\.)*+\"", "");
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, file);
            assertEquals(
                    new Imported(2, 2, 1, taken.conclusions(), 0, 0),
                    taken,
                    desk.problems().toString());
            assertEquals(file, exported(other, true));
            assertEquals(whole.lines().count(), file.lines().count());
            Imported again = imported(other, whole);
            assertEquals(0, again.lacking());
            assertEquals(taken.conclusions(), again.left());
            assertSame(other);
            assertEquals(whole, exported(other, true));
        }
    }

    @Test
    void stoppedItTakesTheRestTheNextTime() throws IOException, InterruptedException {
        String[] files = new String[250];
        for (int i = 0; i < files.length; i++) {
            files[i] = desk.file("many" + i + ".txt", "\"We refuse quota " + i + ",\" Minister Anna Berg said.\n");
        }
        desk.ingest(files);
        String file = exported(desk.store(), true);
        try (Store other = Desk.open(address())) {
            Progress stopping = new Progress() {
                @Override
                public void onRecord(ReportRecord record) {
                    Thread.currentThread().interrupt();
                }
            };
            RecordImport stopped = new RecordImport(other, Stated.NOTHING, stopping);
            Sources sources = Sources.of(List.of(desk.file("all.jsonl", file)));
            assertThrows(InterruptedException.class, () -> stopped.read(sources));
            int kept = other.list().size();
            assertTrue(kept > 0 && kept < 252, "kept " + kept);
            assertEquals(252 - kept, imported(other, file).added());
            assertEquals(file, exported(other, true));
        }
    }

    @Test
    void aReportThatCannotBeKeptIsToldAndTheOthersAreTaken() throws IOException, InterruptedException {
        String first = desk.store().list().get(0);
        String file = exported(desk.store(), true).replace(first, "x".repeat(401));
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, file);
            assertEquals(1, taken.reports());
            assertFalse(taken.complete());
            assertTrue(
                    desk.problems().get(0).message().contains("up to 400 characters"),
                    desk.problems().toString());
            assertEquals(List.of(desk.store().list().get(1)), other.list());
            assertTrue(new Stories(other, new ActorIndex(other)).stale());
        }
    }

    @Test
    void aValueThatCanMeanNothingIsToldAndLeftOutAndWhatANewerVersionMayKnowIsKept()
            throws IOException, InterruptedException {
        String report = desk.store().list().get(0);
        String statement = Desk.statement(desk.record(0), "quota").id();
        String file = exported(desk.store(), true);
        String second = file.lines()
                .filter(line -> line.contains("\"type\":\"report\""))
                .toList()
                .get(1);
        String foreign = line(report + "/c1", statement, "content.spans", "5-4000")
                + line(report + "/c2", statement, "mode", "sung")
                + line(report + "/c3", report, "published", "yesterday")
                + line(report + "/c4", report, "mood", "glad")
                + line(report + "/c5", report + "/c3", "withdrawn", "yes")
                + line(report + "/c6", report + "/s0-1", "source.entity", "elsewhere/e1-2");
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, file.replace(second, foreign + second));
            assertEquals(4, taken.problems(), desk.problems().toString());
            assertEquals(
                    List.of("content.spans", "published", "withdrawn", "source.entity"),
                    desk.problems().stream().map(Problem::field).toList());
            assertTrue(
                    desk.problems()
                            .get(0)
                            .message()
                            .contains("record.jsonl, report " + report + ": coding " + report
                                    + "/c1: content.spans ends at 4000, behind the text's"),
                    desk.problems().get(0).message());
            assertTrue(other.codings().find(report + "/c2").isPresent());
            assertTrue(other.codings().find(report + "/c4").isPresent());
            assertEquals(Optional.empty(), other.codings().find(report + "/c5"));
            assertEquals(
                    InForce.of(desk.record(0)).list(Statement.class),
                    InForce.of(other.find(report).orElseThrow()).list(Statement.class));
        }
    }

    private static String line(String id, String target, String field, String value) {
        return "{\"type\":\"coding\",\"id\":\"%s\",\"target\":\"%s\",\"field\":\"%s\",\"value\":\"%s\",\"by\":\"coder:eve\"}\n"
                .formatted(id, target, field, value);
    }

    @Test
    void whatAPersonSaysOfAReportWithoutItsTextIsKept() throws IOException, InterruptedException {
        String file = exported(desk.store(), false);
        try (Store other = Desk.open(address())) {
            Stated stated = new Stated("The Tide", null, null, null, "ana");
            new RecordImport(other, stated, Progress.NONE).read(Sources.of(List.of(desk.file("record.jsonl", file))));
            imported(other, exported(desk.store(), true));
            assertEquals(
                    "The Tide",
                    InForce.of(other.find(other.list().get(0)).orElseThrow())
                            .report()
                            .outlet());
        }
    }

    @Test
    void linesThatBreakTheRulesAreToldAndTheRestIsTaken() throws IOException, InterruptedException {
        String file = exported(desk.store(), true);
        String broken = file.replace("\"mode\":\"direct\"", "\"mode\":17");
        try (Store other = Desk.open(address())) {
            Imported taken = imported(other, broken);
            assertEquals(2, taken.reports());
            assertTrue(taken.problems() >= 1);
            String message = desk.problems().get(0).message();
            assertTrue(message.contains("record.jsonl, line ") && message.contains("field mode"), message);
            assertEquals(List.copyOf(desk.store().list()), List.copyOf(other.list()));
        }
    }

    @Test
    void tablesShowWhatIsInForce() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Output output = Output.toStream(out, OutputStyle.of(OutputFormat.CSV))) {
            RecordExport.inForce(desk.store(), null, output.writer(), Progress.NONE);
            output.commit();
        }
        String table = out.toString(StandardCharsets.UTF_8);
        assertTrue(table.contains("We refuse the quota"), table);
        assertTrue(table.contains("reject"), table);
    }
}
