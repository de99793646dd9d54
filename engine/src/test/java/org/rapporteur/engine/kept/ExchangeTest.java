package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.exchange.RecordExport;
import org.rapporteur.engine.kept.ingest.Ingested;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.store.Store;

class ExchangeTest {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void fill() throws IOException, InterruptedException {
        desk = new Desk(folder);
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

    private static String exported(Store store) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Output output = Output.toStream(out, OutputStyle.of(OutputFormat.JSONL))) {
            RecordExport.all(store, output.writer(), Progress.NONE);
            output.commit();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRoundTripKeepsEverything() throws IOException, InterruptedException {
        String file = exported(desk.store());
        Path second = folder.resolve("second");
        Files.createDirectory(second);
        try (Desk other = new Desk(second)) {
            Ingested taken = other.ingest(other.file("all.jsonl", file));
            assertEquals(new Ingested(0, 2, 0, 0), taken);
            assertEquals(Desk.everything(desk.store()), Desk.everything(other.store()));
            assertEquals(
                    desk.store().across().list(Actor.class),
                    other.store().across().list(Actor.class));
            assertEquals(
                    desk.store().across().list(Story.class),
                    other.store().across().list(Story.class));
            String statement = Desk.statement(desk.record(0), "quota").id();
            assertEquals(
                    desk.store().codings().history(statement),
                    other.store().codings().history(statement));
            assertEquals(file, exported(other.store()));
            long revision = other.store().revision();
            other.ingest(other.file("all.jsonl", file));
            assertEquals(revision, other.store().revision(), "taking it twice is taking it once");
        }
    }

    @Test
    void linesThatBreakTheRulesAreToldAndTheRestIsTaken() throws IOException, InterruptedException {
        String file = exported(desk.store());
        String broken = file.replace("\"mode\":\"direct\"", "\"mode\":17");
        Path second = folder.resolve("second");
        Files.createDirectory(second);
        try (Desk other = new Desk(second)) {
            Ingested taken = other.ingest(other.file("all.jsonl", broken));
            assertEquals(2, taken.taken());
            assertTrue(taken.problems() >= 1);
            assertTrue(
                    other.problems().get(0).message().contains("all.jsonl, line "),
                    other.problems().toString());
            assertEquals(
                    List.copyOf(desk.store().list()), List.copyOf(other.store().list()));
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
