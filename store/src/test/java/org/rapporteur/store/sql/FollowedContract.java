package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;

/** History and version of an object go with it when a later reading gives it another place, on any database. */
abstract class FollowedContract {

    private static final Maker NEWER = new Maker.Machine("test", "2");

    private final ReportRecord first = Records.of(1, 3, Records.BY);
    private final String report = first.report().id();
    private final String before = Records.statement(first);

    /** Returns a new, empty store. */
    abstract Store store();

    /** Returns what a reader finds who leaves the quotation marks away. */
    private static ReportRecord narrower(ReportRecord record) {
        CodePoints points = CodePoints.of(record.report().text());
        List<Item> items = new ArrayList<>();
        for (Item item : record.items()) {
            if (item instanceof Statement old) {
                Span span = old.content().spans().get(0);
                Span content = new Span(span.start() + 1, span.end() - 1);
                items.add(new Statement(
                        Identifiers.inReport(record.report().id(), "s", List.of(content), points),
                        old.report(),
                        Mode.DIRECT,
                        old.source(),
                        old.cue(),
                        Passage.of(record.report().text(), content),
                        null,
                        null,
                        null,
                        0.9,
                        NEWER,
                        old.extra()));
            } else if (item.type().equals("entity")) {
                items.add(item);
            }
        }
        return new ReportRecord(record.report(), items);
    }

    private static Coding coding(String id, String target, String value) {
        return Records.coding(id, target, "mode", value, "ana");
    }

    private void check(Store store, String object, String... values) {
        assertEquals(values.length, store.codings().version(object));
        List<Change> history = store.codings().history(object);
        assertEquals(Arrays.asList(values), history.stream().map(Change::after).toList());
        for (int i = 0; i < values.length; i++) {
            assertEquals(i + 1, history.get(i).version());
        }
    }

    @Test
    void historyAndVersionGoWithTheObject() {
        String after = Records.statement(narrower(first));
        String mine = report + "/c1";
        String later = report + "/c2";
        try (Store store = store()) {
            store.put(first);
            store.codings().code(List.of(coding(mine, before, "mixed")), Map.of(before, 0L));
            store.put(narrower(first));
            check(store, after, "mixed");
            check(store, before, "mixed");
            assertEquals(after, store.codings().history(before).get(0).object());
            assertEquals(after, store.codings().history(after).get(0).coding().target());

            StaleException stale = assertThrows(
                    StaleException.class,
                    () -> store.codings().code(List.of(coding(later, after, "indirect")), Map.of(after, 0L)));
            assertEquals(1, stale.version());
            store.codings().code(List.of(coding(later, after, "indirect")), Map.of(after, 1L));
            check(store, after, "mixed", "indirect");
            assertEquals(
                    Mode.INDIRECT,
                    InForce.of(store.find(report).orElseThrow())
                            .find(Statement.class, after)
                            .orElseThrow()
                            .mode());
            assertThrows(StaleException.class, () -> store.codings().withdraw(mine, "bo", 1));
            store.codings().withdraw(later, "bo", 2);
            check(store, after, "mixed", "indirect", "mixed");
            String undone = store.codings().withdraw(mine, "bo", 3).id();
            check(store, after, "mixed", "indirect", "mixed", null);
            store.codings().withdraw(undone, "bo", 4);
            assertEquals(5, store.codings().version(after));
            assertEquals(
                    5,
                    store.codings().recent(null, 10).stream()
                            .filter(change -> change.object().equals(after))
                            .count());
        }
    }

    @Test
    void itGoesBackWithTheReading() {
        String after = Records.statement(narrower(first));
        try (Store store = store()) {
            store.put(first);
            store.codings().code(List.of(coding(report + "/c1", before, "mixed")), Map.of(before, 0L));
            store.put(narrower(first));
            store.codings().code(List.of(coding(report + "/c2", after, "indirect")), Map.of(after, 1L));
            long newer = store.readings().list(report).get(1).id();
            store.readings().withdraw(newer, "ana");
            check(store, before, "mixed", "indirect");
            check(store, after, "mixed", "indirect");
            store.codings().code(List.of(coding(report + "/c3", before, "direct")), Map.of(before, 2L));
            store.readings().restore(newer, "ana");
            check(store, after, "mixed", "indirect", "direct");
            assertEquals(
                    3,
                    store.search().find(Query.everything(Scope.STATEMENTS)).hits().stream()
                            .filter(hit -> hit.statement().equals(after))
                            .findFirst()
                            .orElseThrow()
                            .version());
        }
    }

    @Test
    void whatHasGoneAltogetherKeepsItsOwn() {
        try (Store store = store()) {
            store.put(first);
            store.codings().code(List.of(coding(report + "/c1", before, "mixed")), Map.of(before, 0L));
            store.put(ReportRecord.of(first.report()).with(List.of(first.items().get(1))));
            check(store, before, "mixed");
            store.codings().withdraw(report + "/c1", "bo", 1);
            assertEquals(2, store.codings().version(before));
            assertEquals(0, store.codings().version(report));
        }
    }
}
