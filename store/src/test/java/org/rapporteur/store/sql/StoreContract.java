package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.report.Region;
import org.rapporteur.record.report.RegionKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;
import org.rapporteur.store.reading.KeptReading;

/** What every store does, whichever database is behind it. */
abstract class StoreContract {

    static final Maker NEWER = new Maker.Machine("test", "2");

    /** Returns an empty store. */
    abstract Store store();

    private final ReportRecord first = Records.of(1, 3, Records.BY);

    @Test
    void keepsARecordAsItIs() {
        try (Store store = store()) {
            assertEquals(Optional.empty(), store.find(first.report().id()));
            assertTrue(store.put(first));
            assertEquals(Optional.of(first), store.find(first.report().id()));
            assertEquals(List.of(first.report().id()), store.list());
            assertEquals(3, store.about().statements());
        }
    }

    @Test
    void puttingTwiceIsPuttingOnce() {
        try (Store store = store()) {
            assertTrue(store.put(first));
            long revision = store.revision();
            assertFalse(store.put(first));
            assertEquals(revision, store.revision());
            assertEquals(1, store.readings().list(first.report().id()).size());
            assertEquals(Optional.of(first), store.find(first.report().id()));
        }
    }

    @Test
    void readingAgainIsKeptBesideAndCanBeUndone() {
        ReportRecord again = Records.of(1, 3, NEWER);
        String report = first.report().id();
        try (Store store = store()) {
            store.put(first);
            assertTrue(store.put(again));
            assertEquals(Optional.of(again), store.find(report));
            List<KeptReading> readings = store.readings().list(report);
            assertEquals(
                    List.of(false, true),
                    readings.stream().map(KeptReading::inForce).toList());
            assertEquals(List.of("test 2"), readings.get(1).by());
            store.readings().withdraw(readings.get(1).id(), "ana");
            assertEquals(Optional.of(first), store.find(report));
            assertEquals("ana", store.readings().list(report).get(1).withdrawnBy());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.readings().withdraw(readings.get(0).id(), "ana"));
            store.readings().restore(readings.get(1).id(), "ana");
            assertEquals(Optional.of(again), store.find(report));
        }
    }

    @Test
    void codingsAreAddedAndTellTheirHistory() {
        String target = Records.statement(first);
        try (Store store = store()) {
            store.put(first);
            assertEquals(0, store.codings().version(target));
            Coding one = Records.coding(target + "/c1", target, "mode", "indirect", "ana");
            Coding two = Records.coding(target + "/c2", target, "mode", "mixed", "bo");
            store.codings().code(List.of(one), Map.of(target, 0L));
            StaleException stale =
                    assertThrows(StaleException.class, () -> store.codings().code(List.of(two), Map.of(target, 0L)));
            assertEquals(1, stale.version());
            store.codings().code(List.of(two), Map.of(target, 1L));
            Coding undone = store.codings().withdraw(two.id(), "cem", 2);
            assertThrows(IllegalArgumentException.class, () -> store.codings().withdraw(two.id(), "cem", 3));
            store.codings().withdraw(undone.id(), "cem", 3);
            List<Change> history = store.codings().history(target);
            assertEquals(
                    List.of("null>indirect", "indirect>mixed", "mixed>indirect", "indirect>mixed"),
                    history.stream()
                            .map(change -> change.before() + ">" + change.after())
                            .toList());
            assertEquals(
                    List.of("ana", "bo", "cem", "cem"),
                    history.stream()
                            .map(change -> ((Maker.Coder) change.coding().by()).name())
                            .toList());
            List<Item> items = new ArrayList<>(first.items());
            history.forEach(change -> items.add(change.coding()));
            assertEquals(items, store.find(first.report().id()).orElseThrow().items());
            assertEquals(history.get(3), store.codings().recent(null, 1).get(0));
            assertEquals(
                    List.of(one),
                    store.codings().recent("ana", 5).stream()
                            .map(Change::coding)
                            .toList());
        }
    }

    @Test
    void codesNothingThatIsNotThere() {
        String target = first.report().id() + "/s999-1000";
        Coding coding = Records.coding("c", target, "mode", "mixed", "ana");
        try (Store store = store()) {
            store.put(first);
            assertThrows(
                    IllegalArgumentException.class, () -> store.codings().code(List.of(coding), Map.of(target, 0L)));
        }
    }

    @Test
    void aRecordIsKeptWholeOrNotAtAll() {
        List<Item> items = new ArrayList<>(first.items());
        // Its words are not those at its spans, which the last object alone shows.
        items.add(new Region(
                "x",
                first.report().id(),
                RegionKind.TITLE,
                List.of(new Span(1, 9)),
                "other",
                null,
                "made",
                Records.BY,
                Extra.NONE));
        try (Store store = store()) {
            long revision = store.revision();
            assertThrows(IllegalArgumentException.class, () -> store.put(new ReportRecord(first.report(), items)));
            assertEquals(List.of(), store.list());
            assertEquals(revision, store.revision());
        }
    }

    @Test
    void aMachineNeverTouchesWhatPeopleDecidedOrMade() {
        String target = Records.statement(first);
        Coding coding = Records.coding(target + "/c1", target, "mode", "mixed", "ana");
        Region own = new Region(
                first.report().id() + "/g1-8",
                first.report().id(),
                RegionKind.DATELINE,
                List.of(new Span(1, 8)),
                "HARBOUR",
                null,
                "seen",
                new Maker.Coder("ana"),
                Extra.NONE);
        try (Store store = store()) {
            store.put(first.with(List.of(own, coding)));
            store.put(Records.of(1, 3, NEWER));
            store.put(new ReportRecord(first.report(), List.of()));
            ReportRecord kept = store.find(first.report().id()).orElseThrow();
            assertTrue(kept.items().contains(own));
            assertTrue(kept.items().contains(coding));
            assertEquals(NEWER, kept.list(Statement.class).get(0).by());
            assertEquals(
                    Mode.MIXED, InForce.of(kept).list(Statement.class).get(0).mode());
            Coding another = Records.coding(coding.id(), target, "mode", "indirect", "bo");
            assertFalse(store.put(first.with(List.of(another))), "a coding is never overwritten");
            assertEquals(Optional.of(coding), store.codings().find(coding.id()));
        }
    }

    @Test
    void codingsWithoutTheirObjectsHangInTheAirAndComeBack() {
        String target = Records.statement(first);
        Coding coding = Records.coding(target + "/c1", target, "mode", "mixed", "ana");
        String report = first.report().id();
        try (Store store = store()) {
            store.put(first);
            store.codings().code(List.of(coding), Map.of(target, 0L));
            List<Item> fewer = Records.of(1, 3, NEWER).items().stream()
                    .filter(item -> item.type().equals("entity"))
                    .toList();
            store.put(new ReportRecord(first.report(), fewer));
            assertEquals(List.of(coding), store.codings().detached(report));
            assertEquals(1, store.codings().history(target).size());
            store.readings().withdraw(store.readings().list(report).get(1).id(), "ana");
            assertEquals(List.of(), store.codings().detached(report));
        }
    }

    @Test
    void offsetsAreThoseOfTheTextWhateverStandsInIt() throws IOException {
        String[] texts = {
            "\ufeffBOM \ud83d\udc1f\ud83d\ude00 said \"no\".",
            "e\u0301 said\r\n\"no\"\r.",
            "\u202eright\u202c \u200f said \u2066\"no\"\u2069",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 \"no\"",
            "\u0001\u0085\u2028 \"no\" \uffff"
        };
        try (Store store = store()) {
            for (String text : texts) {
                Report report = Records.report(text, "o", 1);
                List<Item> items = new ArrayList<>();
                for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
                    Span span = new Span(at, text.offsetByCodePoints(at, 1));
                    items.add(new Region(
                            report.id() + "/g" + at,
                            report.id(),
                            RegionKind.TITLE,
                            List.of(span),
                            span.in(text),
                            "a\0b",
                            "made",
                            Records.BY,
                            Extra.NONE));
                }
                Coding coding = new Coding(
                        report.id() + "/c",
                        items.get(items.size() - 1).id(),
                        List.of(new Span(text.indexOf('"'), text.length())),
                        "note\0",
                        "\0",
                        new Maker.Coder("a\0na"),
                        null,
                        null,
                        Extra.NONE);
                items.add(coding);
                ReportRecord record = new ReportRecord(report, items);
                store.put(record);
                assertEquals(Optional.of(record), store.find(report.id()));
                assertEquals(Optional.of(coding), store.codings().find(coding.id()));
            }
            assertEquals(export(store, true), reimported(export(store, true), true));
        }
    }

    @Test
    void whatIsTakenOutAndInIsTheSame() throws IOException {
        String target = Records.statement(first);
        try (Store store = store()) {
            store.put(first);
            for (int i = 2; i < 6; i++) {
                store.put(Records.of(i, i - 2, Records.BY));
            }
            store.codings()
                    .code(List.of(Records.coding(target + "/c1", target, "mode", "mixed", "ana")), Map.of(target, 0L));
            store.codings().withdraw(target + "/c1", "bo", 1);
            store.codings().add(List.of(Records.coding("loose", "A1", "name", "Ana", "ana")));
            assertEquals(export(store, true), reimported(export(store, true), true));
            assertEquals(export(store, false), reimported(export(store, false), false));
        }
    }

    @Test
    void aRecordWithoutTextsIsWholeAgainWhenTheTextComes() throws IOException {
        String target = Records.statement(first);
        ReportRecord coded = first.with(List.of(Records.coding(target + "/c1", target, "mode", "mixed", "ana")));
        ReportRecord elsewhere =
                new ReportRecord(Records.report(first.report().text(), "Another Courier", 1), List.of());
        String without;
        try (Store store = store()) {
            store.put(coded);
            without = export(store, false);
        }
        assertFalse(without.contains("unjust"), without);
        for (ReportRecord text : List.of(first, elsewhere)) {
            try (Store store = store()) {
                read(store, without);
                assertEquals(Optional.empty(), store.find(first.report().id()));
                assertEquals(List.of(first.report().id()), store.list());
                assertEquals(without, export(store, false));
                assertTrue(store.put(text));
                assertEquals(Optional.of(coded), store.find(first.report().id()));
                assertEquals(1, store.readings().list(first.report().id()).size());
                assertEquals(List.of(), store.lines(first.report().id()));
            }
            try (Store store = store()) {
                store.put(text);
                read(store, without);
                assertEquals(Optional.of(coded), store.find(first.report().id()), "the text is here already");
            }
        }
    }

    @Test
    void conclusionsAreReplacedAsAWhole() {
        Story one = new Story("S1", List.of(first.report().id()), "made", Records.BY, Extra.NONE);
        Story two = new Story("S2", List.of(first.report().id()), "made", Records.BY, Extra.NONE);
        try (Store store = store()) {
            store.put(first);
            long revision = store.revision();
            store.across().replace(Records.BY, List.of(one), revision);
            store.across().replace(Records.BY, List.of(two), revision);
            assertEquals(List.of(two), store.across().list(Story.class));
            assertEquals(Optional.empty(), store.across().find(Story.class, "S1"));
            assertEquals(List.of(two), store.across().ofStory("S2"));
            assertEquals(Optional.of(revision), store.across().revision(Records.BY));
            assertEquals(revision, store.revision());
            assertThrows(IllegalArgumentException.class, () -> store.across().replace(NEWER, List.of(one), revision));
        }
    }

    @Test
    void jobsAndAccountsAreKept() {
        Instant now = Instant.ofEpochMilli(1_700_000_000_000L);
        Job job = new Job("j1", "ingest", "ana", JobState.RUNNING, 1, null, "reading", null, now, now);
        Account ana = new Account("Ana", "hash", Role.CODER, now, false, 1);
        try (Store store = store()) {
            store.jobs().put(job);
            assertEquals(Optional.of(job), store.jobs().find("j1"));
            assertEquals(0, store.jobs().abandon(now, "gone"));
            assertEquals(1, store.jobs().abandon(now.plusMillis(1), "gone"));
            assertEquals(JobState.FAILED, store.jobs().find("j1").orElseThrow().state());
            store.jobs().put(job);
            assertEquals(JobState.FAILED, store.jobs().list(5).get(0).state(), "what has ended stays ended");
            store.accounts().add(ana);
            assertEquals(Optional.of(ana), store.accounts().find("Ana"));
            assertEquals(Optional.empty(), store.accounts().find("ana"));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.accounts().add(new Account("ANA", "x", Role.ADMIN, now, false, 1)));
            store.accounts().change(new Account("Ana", "other", Role.ADMIN, now, true, 1));
            assertThrows(StaleException.class, () -> store.accounts().change(ana));
            assertEquals(2, store.accounts().list().get(0).version());
        }
    }

    /** Two editors saw the same and decide at once: one is kept, the other is told of it, and nothing is lost. */
    @Test
    void ofTwoEditorsOneWinsAndTheOtherIsTold() throws Exception {
        int rounds = Boolean.getBoolean("rapporteur.full") ? 1000 : 100;
        String target = Records.statement(first);
        ExecutorService editors = Executors.newFixedThreadPool(2);
        try (Store store = store()) {
            store.put(first);
            List<String> won = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                long seen = round;
                CyclicBarrier start = new CyclicBarrier(2);
                List<Callable<String>> both = new ArrayList<>();
                for (String coder : List.of("ana", "bo")) {
                    String note = coder + round;
                    Coding coding = Records.coding(target + "/" + note, target, "note", note, coder);
                    both.add(() -> {
                        start.await();
                        return code(store, coding, seen);
                    });
                }
                List<String> came = new ArrayList<>();
                for (Future<String> each : editors.invokeAll(both)) {
                    came.add(each.get());
                }
                assertEquals(1, came.stream().filter(Objects::isNull).count(), "of " + came + " one is refused");
                came.stream().filter(Objects::nonNull).forEach(won::add);
            }
            List<Change> history = store.codings().history(target);
            assertEquals(won, history.stream().map(Change::after).toList());
            assertEquals(rounds, store.codings().version(target));
            assertEquals(won.get(rounds - 2), history.get(rounds - 1).before());
        } finally {
            editors.shutdownNow();
        }
    }

    /** Returns what was kept, or null when somebody else was first. */
    private static String code(Store store, Coding coding, long seen) {
        try {
            store.codings().code(List.of(coding), Map.of(coding.target(), seen));
            return coding.value();
        } catch (StaleException e) {
            assertEquals(seen + 1, e.version());
            return null;
        }
    }

    @Test
    void twoWhoPutTheSameKeepItOnce() throws InterruptedException {
        try (Store store = store()) {
            List<Thread> threads = new ArrayList<>();
            List<RuntimeException> faults = new CopyOnWriteArrayList<>();
            for (int thread = 0; thread < 3; thread++) {
                Thread each = new Thread(() -> {
                    try {
                        for (int i = 0; i < 20; i++) {
                            store.put(IngestProgram.record(i));
                        }
                    } catch (RuntimeException e) {
                        faults.add(e);
                    }
                });
                threads.add(each);
                each.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), faults);
            assertEquals(20, store.list().size());
            for (String report : store.list()) {
                assertEquals(1, store.readings().list(report).size());
            }
            assertEquals(7, store.about().codings());
        }
    }

    private static String export(Store store, boolean texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer =
                texts ? new RecordLinesWriter(bytes, "test 1") : RecordLinesWriter.withoutTexts(bytes, "test 1")) {
            for (String report : store.list()) {
                Optional<ReportRecord> record = store.find(report);
                if (record.isPresent()) {
                    writer.write(record.get());
                } else {
                    List<UnknownItem> lines = store.lines(report);
                    writer.writeLines(lines.get(0), lines.subList(1, lines.size()));
                }
            }
            for (Coding coding : store.codings().others()) {
                writer.write(coding);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String reimported(String file, boolean texts) throws IOException {
        try (Store store = store()) {
            read(store, file);
            read(store, file);
            return export(store, texts);
        }
    }

    private static void read(Store store, String file) throws IOException {
        try (RecordLinesReader reader =
                new RecordLinesReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "file.jsonl")) {
            reader.copyTo(new RecordWriter() {
                @Override
                public void write(ReportRecord record) {
                    store.put(record);
                }

                @Override
                public void writeLines(UnknownItem report, List<UnknownItem> items) {
                    store.putLines(report, items);
                }

                @Override
                public void write(Item item) {
                    if (item instanceof Coding coding) {
                        store.codings().add(List.of(coding));
                    }
                }

                @Override
                public void close() {
                    // The store is somebody else's.
                }
            });
        }
    }
}
