package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Hits;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.SavedQuery;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;

/** How a search follows what changes, also what another program changes; and the queries that people keep. */
abstract class SearchChangesContract {

    private static final Maker BY = new Maker.Machine("analysis", "1");

    private Store store;

    /** Stands for another program on the same database. */
    private Store other;

    private int codings;

    /** Returns a store on the test's own database, made by the first call. */
    abstract Store store();

    @BeforeEach
    void open() {
        store = store();
        other = store();
    }

    @AfterEach
    void close() {
        other.close();
        store.close();
    }

    private static Query query(SortOrder order, int limit) {
        return new Query(Scope.STATEMENTS, null, Map.of(), null, null, order, null, limit);
    }

    private static Query words(String words) {
        return new Query(Scope.STATEMENTS, words, Map.of(), null, null, SortOrder.ARRIVAL, null, 100);
    }

    private Hit only(Store of) {
        Hits hits = of.search().find(query(SortOrder.ARRIVAL, 10));
        assertEquals(1, hits.total());
        return hits.hits().get(0);
    }

    private void code(Store by, String target, String field, String value) {
        String report = target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
        Coding coding = new Coding(
                report + "/c" + codings++,
                target,
                List.of(),
                field,
                value,
                new Maker.Coder("ana"),
                Instant.EPOCH,
                null,
                Extra.NONE);
        by.codings().code(List.of(coding), Map.of(target, by.codings().version(target)));
    }

    @Test
    void whatAnotherProgramCommitsIsSeen() {
        ReportRecord record = new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "fishing quotas must fall")
                .record();
        String statement = record.list(Statement.class).get(0).id();
        assertEquals(0, store.search().find(words("fishing")).total());
        other.put(record);
        assertEquals(1, store.search().find(words("fishing")).total());
        code(other, statement, "mode", "direct");
        Hit hit = only(store);
        assertEquals("direct", hit.mode());
        assertEquals(List.of("ana"), hit.coders());
        assertEquals(1, hit.version());
        code(other, statement, "rejected", "yes");
        assertEquals(0, store.search().find(words("fishing")).total());
        other.codings().withdraw(record.report().id() + "/c1", "ana", 2);
        assertEquals(3, only(store).version());
    }

    @Test
    void otherWordsAreFoundAfterACorrection() {
        ReportRecord record = new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "fishing quotas must fall")
                .record();
        store.put(record);
        assertEquals(1, store.search().find(words("must")).total());
        Statement statement = record.list(Statement.class).get(0);
        int start = statement.content().spans().get(0).start();
        code(other, statement.id(), "content.spans", start + "-" + (start + 14));
        assertEquals(0, store.search().find(words("must")).total());
        assertEquals(
                "fishing quotas",
                store.search().find(words("\"fishing quotas\"")).hits().get(0).content());
        code(other, record.report().id(), "title", "Harbour");
        assertEquals("Harbour", only(store).title());
        Query reports = new Query(Scope.REPORTS, "harbour", Map.of(), null, null, SortOrder.NEWEST, null, 5);
        assertEquals(1, store.search().find(reports).total());
    }

    @Test
    void conclusionsGiveActorsAndStories() {
        ReportRecord one = new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "one")
                .says("Bo Lind", "two")
                .record();
        ReportRecord two = new Draft("Herald", "2030-01-02", "Harbour")
                .says("Ruiz", "three")
                .record();
        store.put(one);
        store.put(two);
        List<Member> members = new ArrayList<>();
        members.add(new Member(one.list(Entity.class).get(0).id(), "same name"));
        members.add(new Member(two.list(Entity.class).get(0).id(), "same name"));
        Actor actor = new Actor(
                "A1",
                EntityKind.PERSON,
                "Ana Mar\u00eda Ruiz",
                List.of(),
                null,
                null,
                null,
                null,
                members,
                List.of(),
                null,
                null,
                BY,
                Extra.NONE);
        Story story = new Story("S1", List.of(one.report().id(), two.report().id()), "made", BY, Extra.NONE);
        other.across().replace(BY, List.of(actor, story), store.revision());
        Hits hits = store.search().find(query(SortOrder.ARRIVAL, 10));
        assertEquals(
                List.of(new Count("A1", "Ana Mar\u00eda Ruiz", 2), new Count("Bo Lind", "Bo Lind", 1)),
                hits.facets().get(Facet.ACTOR));
        assertEquals(List.of(new Count("S1", "Bay", 3)), hits.facets().get(Facet.STORY));
        assertEquals("A1", hits.hits().get(2).actor());
        assertEquals("Ana Mar\u00eda Ruiz", hits.hits().get(2).speaker());
        assertEquals("S1", hits.hits().get(2).story());
        ReportRecord late =
                new Draft("Echo", "2030-01-03", "Late").says("Cem Ak", "four").record();
        store.put(late);
        other.across().replace(BY, List.of(), store.revision());
        hits = store.search().find(query(SortOrder.ARRIVAL, 10));
        assertEquals(List.of(new Count("", "", 4)), hits.facets().get(Facet.STORY));
        assertEquals("Ruiz", hits.hits().get(2).speaker());
    }

    @Test
    void whatMovesWhileSomebodyTurnsPagesComesOnceAtMost() {
        for (int i = 0; i < 12; i++) {
            store.put(Draft.numbered(i).record());
        }
        for (SortOrder order : SortOrder.values()) {
            Set<String> seen = new HashSet<>();
            Query page = query(order, 3);
            int turned = 0;
            while (page != null) {
                Hits hits = store.search().find(page);
                for (Hit hit : hits.hits()) {
                    assertTrue(seen.add(hit.statement()), "twice: " + hit.statement());
                }
                if (!hits.hits().isEmpty()) {
                    Hit last = hits.hits().get(hits.hits().size() - 1);
                    String day = order == SortOrder.NEWEST ? "2029-01-0" : "2031-01-0";
                    code(other, last.report(), "published", day + (1 + turned++ % 9));
                    code(other, last.statement(), "content.spans", (last.start() + 1) + "-" + (last.start() + 2));
                    code(other, last.statement(), "mode", "direct");
                }
                page = hits.next() == null
                        ? null
                        : new Query(Scope.STATEMENTS, null, Map.of(), null, null, order, hits.next(), 3);
            }
        }
    }

    @Test
    void aTotalIsExactToTenThousand() {
        for (int i = 0; i < 10; i++) {
            Draft draft = new Draft("Courier", "2030-01-01", "Bay " + i);
            for (int j = 0; j < 1_000; j++) {
                draft.says("Ana Ruiz", "quota " + j);
            }
            store.put(draft.record());
        }
        Hits exact = store.search().find(words("quota"));
        assertEquals(Hits.EXACT, exact.total());
        assertEquals(false, exact.more());
        store.put(new Draft("Courier", "2030-01-01", "Bay")
                .says("Ana Ruiz", "quota")
                .record());
        Hits more = store.search().find(words("quota"));
        assertEquals(Hits.EXACT, more.total());
        assertTrue(more.more());
        assertEquals(
                List.of(new Count("Ana Ruiz", "Ana Ruiz", 10_001)),
                more.facets().get(Facet.ACTOR));
        long[] each = {0};
        store.search().each(words("quota"), hit -> ++each[0] > 0);
        assertEquals(10_001, each[0]);
    }

    @Test
    void manyMaySearchWhileOthersWrite() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<?>> searching = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                Store reader = t % 2 == 0 ? store : other;
                searching.add(threads.submit(() -> {
                    long before = 0;
                    while (!done.get()) {
                        Hits hits = reader.search().find(words("fishing OR"));
                        long all = reader.search()
                                .find(query(SortOrder.NEWEST, 50))
                                .total();
                        assertTrue(hits.total() <= all && all >= before, all + " after " + before);
                        before = all;
                    }
                }));
            }
            List<Future<?>> writing = new ArrayList<>();
            for (Store writer : List.of(store, other)) {
                int first = writer == store ? 0 : 1_000;
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < 40; i++) {
                        writer.put(Draft.numbered(first + i).record());
                    }
                }));
            }
            for (Future<?> each : writing) {
                each.get(120, TimeUnit.SECONDS);
            }
            done.set(true);
            for (Future<?> each : searching) {
                each.get(120, TimeUnit.SECONDS);
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
        assertEquals(80, store.list().size());
        assertEquals(
                store.about().statements(),
                store.search().find(query(SortOrder.NEWEST, 1)).total());
    }

    @Test
    void queriesAreKeptWithTheirVersions() {
        SavedQuery kept = store.queries().add(new SavedQuery(null, "Quotas", "words=quota", "ana", null, 0));
        assertEquals(1, kept.version());
        assertEquals(Optional.of(kept), other.queries().find(kept.id()));
        SavedQuery changed = other.queries()
                .change(new SavedQuery(kept.id(), "Quotas'; DROP TABLE saved_query; --", "words=%27", "bo", null, 1));
        assertEquals(2, changed.version());
        StaleException stale =
                assertThrows(StaleException.class, () -> store.queries().change(kept));
        assertEquals(2, stale.version());
        assertThrows(StaleException.class, () -> store.queries().remove(kept.id(), 1));
        SavedQuery second = store.queries().add(new SavedQuery(null, "Bay", "words=bay", "ana", null, 0));
        assertEquals(List.of(second, changed), store.queries().list());
        store.queries().remove(kept.id(), 2);
        assertEquals(List.of(second), store.queries().list());
        assertEquals(Optional.empty(), store.queries().find(kept.id()));
        assertThrows(IllegalArgumentException.class, () -> store.queries().remove(kept.id(), 2));
        assertThrows(IllegalArgumentException.class, () -> store.queries().change(changed));
    }
}
