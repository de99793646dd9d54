package org.rapporteur.engine.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.exchange.RecordExport;
import org.rapporteur.engine.kept.ingest.Ingest;
import org.rapporteur.engine.kept.ingest.Ingested;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.reading.KeptReading;

/** Filling a store, on any database. */
abstract class IngestContract {

    @TempDir
    Path folder;

    /** Returns the address of a new, empty store. */
    abstract String address();

    private Desk desk;

    @BeforeEach
    void lay() {
        desk = new Desk(folder, address());
    }

    @AfterEach
    void clear() {
        desk.close();
    }

    private List<String> files(int count) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(desk.file("report" + i + ".txt", "\"We refuse quota " + i + ",\" Minister Anna Berg said.\n"));
        }
        return files;
    }

    /** The rules under another name, version and eye. */
    private static Annotator annotator(String name, AtomicInteger count) {
        return new Annotator() {
            @Override
            public Maker maker() {
                return new Maker.Machine(name, "1");
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                count.incrementAndGet();
                if (soFar.report().text().contains("!throw")) {
                    throw new IllegalStateException("a fault of the annotator");
                }
                return Desk.rules().annotate(soFar);
            }
        };
    }

    @Test
    void whatWasReadByTheSameAnnotatorsIsNotReadAgain() throws IOException, InterruptedException {
        String[] files = files(5).toArray(String[]::new);
        AtomicInteger count = new AtomicInteger();
        try (Rapporteur rapporteur = Desk.rapporteur(annotator("one", count), 2)) {
            assertEquals(new Ingested(5, 0, 0, 0), desk.ingest(rapporteur, false, files));
            List<Item> first = Desk.everything(desk.store());
            long revision = desk.store().revision();
            assertEquals(new Ingested(0, 0, 5, 0), desk.ingest(rapporteur, false, files));
            assertEquals(5, count.get());
            assertEquals(first, Desk.everything(desk.store()));
            assertEquals(revision, desk.store().revision());
            assertEquals(new Ingested(5, 0, 0, 0), desk.ingest(rapporteur, true, files));
            assertEquals(10, count.get());
            assertEquals(
                    first, Desk.everything(desk.store()), "reading again with the same annotators changes nothing");
        }
    }

    @Test
    void otherAnnotatorsReadItBesideTheFirstAndThatCanBeUndone() throws IOException, InterruptedException {
        String file = files(1).get(0);
        Annotator blind = new Annotator() {
            @Override
            public Maker maker() {
                return new Maker.Machine("blind", "2");
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                return soFar;
            }
        };
        try (Rapporteur other = Desk.rapporteur(blind, 1)) {
            desk.ingest(file);
            ReportRecord first = desk.record(0);
            assertEquals(new Ingested(1, 0, 0, 0), desk.ingest(other, false, file));
            assertEquals(new Ingested(0, 0, 1, 0), desk.ingest(other, false, file));
            assertEquals(new Ingested(0, 0, 1, 0), desk.ingest(file));
            assertEquals(List.of(), desk.record(0).list(Statement.class));
            List<KeptReading> readings =
                    desk.store().readings().list(first.report().id());
            assertEquals(List.of("blind 2"), readings.get(1).by());
            desk.store().readings().withdraw(readings.get(1).id(), "ana");
            assertEquals(first, desk.record(0));
            assertEquals(new Ingested(0, 0, 1, 0), desk.ingest(other, false, file), "what was undone stays undone");
        }
    }

    @Test
    void stoppedAnywhereItGoesOnWhereItWas() throws IOException, InterruptedException {
        List<String> files = files(12);
        for (int stop = 1; stop < 12; stop += 5) {
            try (Store store = Desk.open(address())) {
                int reports = stop;
                Progress stopping = new Progress() {
                    private int seen;

                    @Override
                    public void onRecord(ReportRecord record) {
                        if (++seen == reports) {
                            Thread.currentThread().interrupt();
                        }
                    }
                };
                try (Rapporteur rapporteur = Desk.rapporteur(Desk.rules(), 2)) {
                    Ingest stopped = new Ingest(store, rapporteur, Stated.NOTHING, false, stopping);
                    assertThrows(InterruptedException.class, () -> stopped.read(Sources.of(files)));
                    int kept = store.list().size();
                    assertEquals(stop, kept, "what was told as read is kept");
                    Ingested rest =
                            new Ingest(store, rapporteur, Stated.NOTHING, false, Progress.NONE).read(Sources.of(files));
                    assertEquals(new Ingested(12 - kept, 0, kept, 0), rest);
                }
                desk.ingest(files.toArray(String[]::new));
                assertEquals(Desk.everything(desk.store()), Desk.everything(store));
            }
        }
    }

    @Test
    void brokenFilesAreToldAndTheOthersKept() throws IOException, InterruptedException {
        List<String> files = files(2);
        String empty = desk.file("empty.txt", " \n");
        String picture = desk.file("picture.txt", "\u0000\u0001\u0002\u0003\u0000\u0000\u0000 PNG");
        String record = desk.file(
                "broken.jsonl", "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1}\nnot JSON\n");
        Ingested done =
                desk.ingest(files.get(0), empty, folder.resolve("none.txt").toString(), picture, record, files.get(1));
        assertEquals(2, done.read());
        assertEquals(4, done.problems());
        assertFalse(done.complete());
        assertEquals(
                List.of(ProblemKind.MISSING, ProblemKind.MALFORMED, ProblemKind.EMPTY, ProblemKind.BINARY),
                desk.problems().stream().map(Problem::kind).toList());
        assertEquals(2, desk.store().list().size());
    }

    @Test
    void aReportOnWhichTheAnnotatorFailsIsKeptWithTheReasonAndReadAgain() throws IOException, InterruptedException {
        String file = desk.file("fault.txt", "\"No !throw,\" Anna Berg said.");
        AtomicInteger count = new AtomicInteger();
        try (Rapporteur failing = Desk.rapporteur(annotator("one", count), 1)) {
            assertEquals(1, desk.ingest(failing, false, file).problems());
            assertEquals(1, desk.record(0).list(Problem.class).size());
            desk.ingest(failing, false, file);
            assertEquals(2, count.get());
            desk.ingest(file);
            assertEquals(1, desk.record(0).list(Statement.class).size());
            desk.ingest(failing, false, file);
            assertEquals(1, desk.record(0).list(Statement.class).size(), "a failure takes nothing away");
        }
    }

    @Test
    void whatAPersonSaysCountsAlsoOfReportsThatAreKeptAlready() throws IOException, InterruptedException {
        String file = files(1).get(0);
        desk.ingest(file);
        Stated stated = new Stated("The Tide", LocalDate.of(2010, 5, 1), null, null, "ana");
        try (Rapporteur rapporteur = Desk.rapporteur(Desk.rules(), 1)) {
            for (int i = 0; i < 2; i++) {
                Ingested done = new Ingest(desk.store(), rapporteur, stated, false, Progress.NONE)
                        .read(Sources.of(List.of(file)));
                assertEquals(new Ingested(0, 0, 1, 0), done);
            }
        }
        assertEquals(
                List.of("The Tide", "2010-05-01"),
                desk.record(0).list(Coding.class).stream().map(Coding::value).toList());
        assertTrue(desk.record(0).list(Statement.class).size() == 1);
    }

    @Test
    void theTextOfARecordThatCameWithoutItIsAllThatIsTaken() throws IOException, InterruptedException {
        String file = files(1).get(0);
        AtomicInteger count = new AtomicInteger();
        Annotator noting = new Annotator() {
            @Override
            public Maker maker() {
                return new Maker.Machine("noting", "1");
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                count.incrementAndGet();
                return soFar.with(List.of(new Problem(
                        null,
                        ProblemKind.LANGUAGE,
                        "noted",
                        null,
                        null,
                        soFar.report().id(),
                        maker(),
                        Extra.NONE)));
            }
        };
        try (Rapporteur rapporteur = Desk.rapporteur(noting, 1);
                Store other = Desk.open(address())) {
            desk.ingest(rapporteur, false, file);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OutputStyle style = OutputStyle.of(OutputFormat.JSONL).withTexts(false);
            try (Output output = Output.toStream(bytes, style)) {
                RecordExport.withoutTexts(desk.store(), output.writer(), Progress.NONE);
                output.commit();
            }
            String record = desk.file("record.jsonl", bytes.toString(StandardCharsets.UTF_8));
            assertEquals(
                    new Ingested(0, 1, 0, 1, 0),
                    new Ingest(other, rapporteur, Stated.NOTHING, false, Progress.NONE)
                            .read(Sources.of(List.of(record))));
            assertEquals(
                    new Ingested(0, 0, 1, 0),
                    new Ingest(other, rapporteur, Stated.NOTHING, false, Progress.NONE)
                            .read(Sources.of(List.of(file))));
            assertEquals(1, count.get(), "it was not read again");
            assertEquals(Desk.everything(desk.store()), Desk.everything(other));
        }
    }
}
