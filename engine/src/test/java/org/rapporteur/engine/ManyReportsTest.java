package org.rapporteur.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

@Timeout(60)
class ManyReportsTest {

    @Test
    void writesInTheOrderOfTheInputsWhateverTakesLongest() throws Exception {
        List<String> texts =
                IntStream.range(0, 200).mapToObj(i -> "report " + i).toList();
        Written written = new Written();
        Tally tally = readAll(texts, slowAtRandom(), 4, written);
        assertEquals(texts, written.texts);
        assertEquals(new Tally(200, 0), tally);
    }

    @Test
    void aFailureOnOneReportIsAProblemAndTheOthersGoOn() throws Exception {
        Written written = new Written();
        Annotator fails = annotator(record -> {
            if (record.report().text().equals("b")) {
                throw new IllegalStateException("no such luck");
            }
        });
        Tally tally = readAll(List.of("a", "b", "c"), fails, 2, written);
        assertEquals(List.of("a", "b", "c"), written.texts);
        assertEquals(new Tally(2, 1), tally);
        Problem problem = written.problems.get(0);
        assertEquals(ProblemKind.FAILED, problem.kind());
        assertEquals("b", problem.uri());
        assertTrue(problem.message().contains("no such luck"), problem.message());
    }

    @Test
    void unboundedRecursionInOneReportDoesNotStopTheRest() throws Exception {
        Written written = new Written();
        Annotator fails = annotator(record -> {
            if (record.report().text().equals("b")) {
                throw new StackOverflowError();
            }
        });
        assertEquals(new Tally(2, 1), readAll(List.of("a", "b", "c"), fails, 1, written));
    }

    @Test
    void whatCannotBeReadIsPassedOnInItsPlace() throws Exception {
        Written written = new Written();
        Tally tally = readAll(List.of("a", "!bad", "c"), annotator(record -> {}), 2, written);
        assertEquals(new Tally(2, 1), tally);
        assertEquals(List.of("a", "problem", "c"), written.order);
    }

    @Test
    void aReaderThatFailsIsAProblemOfItsFile() throws Exception {
        Written written = new Written();
        Tally tally = readAll(List.of("a", "!throw", "c"), annotator(record -> {}), 2, written);
        assertEquals(new Tally(2, 1), tally);
        assertEquals("!throw", written.problems.get(0).uri());
    }

    @Test
    void memoryIsBoundedByTheThreadsNotByTheNumberOfReports() throws Exception {
        AtomicInteger opened = new AtomicInteger();
        AtomicInteger ahead = new AtomicInteger();
        Written written = new Written() {
            @Override
            public void write(ReportRecord record) {
                super.write(record);
                ahead.accumulateAndGet(opened.get() - texts.size(), Math::max);
            }
        };
        List<Input> inputs = new ArrayList<>(Collections.nCopies(2_000, new Named("x")));
        try (Rapporteur rapporteur = open(annotator(record -> {}), 2)) {
            rapporteur.readAll(
                    inputs,
                    (input, sink) -> {
                        opened.incrementAndGet();
                        read(input, sink);
                    },
                    Stated.NOTHING,
                    written,
                    Progress.NONE);
        }
        assertEquals(2_000, written.texts.size());
        assertTrue(ahead.get() <= 12, "ran " + ahead.get() + " reports ahead of the writer");
    }

    @Test
    void aWriterThatCannotWriteEndsTheReading() {
        AtomicInteger seen = new AtomicInteger();
        Written full = new Written() {
            @Override
            public void write(ReportRecord record) {
                throw new java.io.UncheckedIOException(new IOException("disk full"));
            }
        };
        Annotator counts = annotator(record -> seen.incrementAndGet());
        assertThrows(
                java.io.UncheckedIOException.class, () -> readAll(Collections.nCopies(5_000, "x"), counts, 2, full));
        assertTrue(seen.get() < 100, "read on: " + seen.get());
    }

    @Test
    void anInterruptionEndsTheReading() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Annotator hangs = annotator(record -> {
            begun.countDown();
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        ConcurrentLinkedQueue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        Thread reading = new Thread(() -> {
            try {
                readAll(Collections.nCopies(100, "x"), hangs, 2, new Written());
            } catch (IOException | InterruptedException e) {
                thrown.add(e);
            }
        });
        reading.start();
        begun.await();
        reading.interrupt();
        reading.join();
        assertEquals(1, thrown.size());
        assertTrue(thrown.peek() instanceof InterruptedException, () -> "threw " + thrown.peek());
    }

    @Test
    void theAnnotatorIsMadeOnceAndOnlyWhenNeeded() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Configuration configuration = new Configuration(
                () -> {
                    made.incrementAndGet();
                    return annotator(record -> {});
                },
                4);
        try (Rapporteur rapporteur = Rapporteur.open(configuration)) {
            assertEquals(0, made.get());
            rapporteur.readAll(
                    named(List.of("!bad")), ManyReportsTest::read, Stated.NOTHING, new Written(), Progress.NONE);
            assertEquals(0, made.get());
            rapporteur.readAll(
                    named(Collections.nCopies(50, "x")),
                    ManyReportsTest::read,
                    Stated.NOTHING,
                    new Written(),
                    Progress.NONE);
        }
        assertEquals(1, made.get());
    }

    @Test
    void withoutTheAnnotatorTheReadingEndsAndNothingIsWritten() {
        Written written = new Written();
        Configuration configuration = new Configuration(
                () -> {
                    throw new AnnotatorException("the model is missing");
                },
                4);
        try (Rapporteur rapporteur = Rapporteur.open(configuration)) {
            AnnotatorException failure = assertThrows(
                    AnnotatorException.class,
                    () -> rapporteur.readAll(
                            named(Collections.nCopies(50, "x")),
                            ManyReportsTest::read,
                            Stated.NOTHING,
                            written,
                            Progress.NONE));
            assertEquals("the model is missing", failure.getMessage());
        }
        assertEquals(List.of(), written.records);
    }

    @Test
    void whatIsStatedIsACodingOfEveryReportAndNoPartOfItsIdentifier() throws Exception {
        Written written = new Written();
        Stated stated = new Stated("The Daily", null, "en", null, "ana");
        try (Rapporteur rapporteur = open(annotator(record -> {}), 1)) {
            rapporteur.readAll(named(List.of("a")), ManyReportsTest::read, stated, written, Progress.NONE);
        }
        ReportRecord record = written.records.get(0);
        assertEquals(Identifiers.report(null, null, null, "a"), record.report().id());
        assertEquals(
                List.of("outlet=The Daily", "language=en"),
                record.list(Coding.class).stream()
                        .map(coding -> coding.field() + "=" + coding.value())
                        .toList());
        assertEquals(
                "The Daily",
                record.codings()
                        .find(record.report().id(), "outlet")
                        .orElseThrow()
                        .value());
    }

    private static Tally readAll(List<String> texts, Annotator annotator, int threads, RecordWriter writer)
            throws IOException, InterruptedException {
        try (Rapporteur rapporteur = open(annotator, threads)) {
            return rapporteur.readAll(named(texts), ManyReportsTest::read, Stated.NOTHING, writer, Progress.NONE);
        }
    }

    private static Rapporteur open(Annotator annotator, int threads) {
        return Rapporteur.open(new Configuration(() -> annotator, threads));
    }

    private static List<Input> named(List<String> names) {
        return names.stream().<Input>map(Named::new).toList();
    }

    /** A reader for inputs whose name is their text. */
    private static void read(Input input, Consumer<Reading> sink) {
        String text = input.uri();
        if (text.equals("!throw")) {
            throw new IllegalStateException("a fault in the reader");
        }
        if (text.equals("!bad")) {
            sink.accept(
                    new Reading.Failed(Problem.of(text, ProblemKind.BINARY, "looks like a picture", Version.maker())));
            return;
        }
        sink.accept(new Reading.Read(new Report(
                Identifiers.report(null, null, null, text),
                null,
                null,
                null,
                null,
                Published.unknown("the test gives none"),
                null,
                null,
                Identifiers.digest(text),
                null,
                null,
                text,
                List.of(),
                text,
                new Maker.Machine("test", "1"),
                Extra.NONE)));
    }

    private static Annotator slowAtRandom() {
        return annotator(record -> {
            try {
                Thread.sleep(Math.floorMod(record.report().id().hashCode(), 5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Annotator annotator(Consumer<ReportRecord> effect) {
        return new Annotator() {
            @Override
            public Maker maker() {
                return new Maker.Machine("test", "1");
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                effect.accept(soFar);
                return soFar;
            }
        };
    }

    private record Named(String uri) implements Input {
        @Override
        public long maxSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public byte[] peek(int count) {
            return uri.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(peek(0));
        }
    }

    private static class Written implements RecordWriter {
        final List<String> texts = new ArrayList<>();
        final List<String> order = new ArrayList<>();
        final List<ReportRecord> records = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        @Override
        public void write(ReportRecord record) {
            records.add(record);
            texts.add(record.report().text());
            order.add(record.report().text());
        }

        @Override
        public void write(Item item) {
            problems.add((Problem) item);
            order.add(item.type());
        }

        @Override
        public void close() {}
    }
}
