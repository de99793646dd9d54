package org.rapporteur.benchmark.store;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Cost;
import org.rapporteur.benchmark.Machine;
import org.rapporteur.benchmark.Memory;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;

/** Measures one store, step after step. One use, one thread. */
final class Measures {

    static final int LARGE_REPORT = 2_000;
    private static final int WARM_UP = 60;

    private final Place place;
    private final int together;
    private final Press press;
    private final Console console;
    private final Map<String, Object> result = new LinkedHashMap<>();

    /**
     * Begins.
     *
     * @param together how many reports are kept in one transaction
     */
    Measures(Place place, int together, long seed, Console console) {
        this.place = place;
        this.together = together;
        this.press = new Press(seed);
        this.console = console;
    }

    /** Measures everything and returns the figures by name. */
    Map<String, Object> all(int statements, int queries) throws IOException {
        ReportRecord large = press.report(LARGE_REPORT);
        try (Store store = place.open()) {
            store.put(large);
            ingest(store, statements);
            conclude(store);
        }
        result.put("bytes", place.bytes());
        try (Store store = place.open()) {
            result.put("product", store.about().product());
            fill(store);
            search(store, queries);
            correct(store, large, queries);
            stream(store);
        }
        return result;
    }

    private void ingest(Store store, int statements) {
        double load = Machine.load();
        long before = press.statements();
        int reports = 0;
        Cost inventing = new Cost(0, 0, 0);
        Cost begin = Cost.sinceStart();
        while (press.statements() - before < statements) {
            Cost invention = Cost.sinceStart();
            List<ReportRecord> records = new ArrayList<>();
            while (records.size() < together && press.statements() - before < statements) {
                records.add(press.report());
            }
            inventing = inventing.plus(Cost.since(invention));
            store.putAll(records);
            int told = reports / 5_000;
            reports += records.size();
            if (reports / 5_000 > told) {
                double soFar = Cost.since(begin).wallSeconds() - inventing.wallSeconds();
                console.err()
                        .printf(
                                Locale.ROOT,
                                "benchmark: %,d statements, %,.0f a second%n",
                                press.statements(),
                                press.statements() / soFar);
            }
        }
        Cost all = Cost.since(begin);
        double seconds = all.wallSeconds() - inventing.wallSeconds();
        double cpu = all.threadCpuSeconds() - inventing.threadCpuSeconds();
        long kept = press.statements() - before;
        Map<String, Object> ingest = new LinkedHashMap<>();
        ingest.put("statements", kept);
        ingest.put("reports", reports);
        ingest.put("reportsATransaction", together);
        ingest.put("seconds", Times.rounded(seconds));
        ingest.put("statementsPerSecond", Math.round(kept / seconds));
        ingest.put("threadCpuSeconds", Times.rounded(cpu));
        ingest.put("statementsPerThreadCpuSecond", Math.round(kept / cpu));
        ingest.put("loadBefore", load);
        ingest.put("loadAfter", Machine.load());
        say("ingest", ingest);
    }

    private void conclude(Store store) {
        long begin = System.nanoTime();
        store.across().replace(Press.BY, press.conclusions(), store.revision());
        say("conclusionsSeconds", Times.rounded((System.nanoTime() - begin) / 1e9));
    }

    private void fill(Store store) {
        long heap = Memory.liveHeap();
        long begin = System.nanoTime();
        long total = store.search().find(Query.everything(Scope.STATEMENTS)).total();
        say("firstSearchSeconds", Times.rounded((System.nanoTime() - begin) / 1e9));
        long held = Memory.liveHeap() - heap;
        long statements = store.about().statements();
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("heapBytes", held);
        index.put("statements", statements);
        index.put("bytesPerStatement", Times.rounded(held / (double) statements));
        index.put("total", total);
        say("columns", index);
    }

    private void search(Store store, int queries) {
        Questions warm = new Questions(press, 1);
        for (int i = 0; i < WARM_UP; i++) {
            store.search().find(warm.of(warm.kind(), Scope.STATEMENTS));
        }
        Questions questions = new Questions(press, 2);
        Times all = new Times();
        Map<Questions.Kind, Times> kinds = new EnumMap<>(Questions.Kind.class);
        for (int i = 0; i < queries; i++) {
            Questions.Kind kind = questions.kind();
            Query query = questions.of(kind, Scope.STATEMENTS);
            Times own = kinds.computeIfAbsent(kind, each -> new Times());
            all.of(() -> own.of(() -> store.search().find(query)));
        }
        Map<String, Object> search = new LinkedHashMap<>(all.summary());
        kinds.forEach((kind, times) -> search.put(kind.name().toLowerCase(Locale.ROOT), times.summary()));
        say("searchMilliseconds", search);
        Times reports = new Times();
        for (int i = 0; i < queries / 2; i++) {
            Query query = questions.of(questions.kind(), Scope.REPORTS);
            reports.of(() -> store.search().find(query));
        }
        say("searchReportsMilliseconds", reports.summary());
    }

    private void correct(Store store, ReportRecord large, int times) {
        List<Statement> statements = large.list(Statement.class);
        Times coding = new Times();
        Times searching = new Times();
        for (int i = 0; i < times + WARM_UP; i++) {
            Statement statement = statements.get(i * 7 % statements.size());
            Coding coded = new Coding(
                    large.report().id() + "/c" + UUID.randomUUID(),
                    statement.id(),
                    statement.content().spans(),
                    "mode",
                    i % 2 == 0 ? "mixed" : "indirect",
                    new Maker.Coder("ana"),
                    Instant.EPOCH.plusSeconds(i),
                    null,
                    Extra.NONE);
            long version = store.codings().version(statement.id());
            Runnable code = () -> store.codings().code(List.of(coded), Map.of(statement.id(), version));
            Runnable find = () -> store.search().find(Query.everything(Scope.STATEMENTS));
            if (i < WARM_UP) {
                code.run();
                find.run();
            } else {
                coding.of(code);
                searching.of(find);
            }
        }
        say("correctMilliseconds", coding.summary());
        say("searchAfterCorrectionMilliseconds", searching.summary());
    }

    private void stream(Store store) {
        long begin = System.nanoTime();
        long[] seen = {0, 0};
        store.search().each(Query.everything(Scope.STATEMENTS), hit -> {
            seen[0]++;
            seen[1] += hit.content().length();
            return true;
        });
        double seconds = (System.nanoTime() - begin) / 1e9;
        Map<String, Object> stream = new LinkedHashMap<>();
        stream.put("statements", seen[0]);
        stream.put("seconds", Times.rounded(seconds));
        say("everyHit", stream);
        say("peakResidentBytes", Memory.peakResident().orElse(-1));
    }

    private void say(String name, Object figure) {
        result.put(name, figure);
        console.out().println(name + " " + figure);
    }
}
