package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;
import org.rapporteur.store.fault.StaleException;
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
}
