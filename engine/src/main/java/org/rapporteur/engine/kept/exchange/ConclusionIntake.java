package org.rapporteur.engine.kept.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.kept.Stores;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.store.Store;

/**
 * Keeps what one file concludes over reports, machine by machine, where the store has nothing of that machine. What is begun and not ended,
 * since the program was killed, counts as nothing and is begun anew. Not safe for use by several threads.
 */
final class ConclusionIntake {

    /** The revision of conclusions of which something may be missing: out of date whatever changes. */
    private static final long INCOMPLETE = -1;

    /** Objects kept in one transaction. */
    private static final int MOST = 1_000;

    private final Store store;
    private final ItemFormat format = Stores.format();
    private final Map<Maker, Boolean> taken = new LinkedHashMap<>();
    private final Map<Maker, List<Item>> waiting = new LinkedHashMap<>();
    private int held;
    private long added;
    private long left;

    ConclusionIntake(Store store) {
        this.store = store;
    }

    /** Takes one, or leaves it; returns false when it does not say who made it. */
    boolean add(Item item) {
        Maker by = maker(item);
        if (by == null) {
            return false;
        }
        if (!taken.computeIfAbsent(by, this::begin)) {
            left++;
            return true;
        }
        waiting.computeIfAbsent(by, each -> new ArrayList<>()).add(item);
        added++;
        if (++held == MOST) {
            flush();
        }
        return true;
    }

    /** What is not understood, since it points into a text that is not there, says all the same who made it. */
    private Maker maker(Item item) {
        if (!(item instanceof UnknownItem line)) {
            return item.by();
        }
        String by = format.fields(line.json()).get("by");
        try {
            return by == null ? null : Maker.of(by);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private boolean begin(Maker by) {
        if (store.across().revision(by).isPresent()) {
            return false;
        }
        store.across().begin(by);
        return true;
    }

    private void flush() {
        waiting.forEach(store.across()::add);
        waiting.clear();
        held = 0;
    }

    /** Ends it; what was not taken whole is out of date from the beginning. */
    void end(boolean whole) {
        flush();
        long revision = whole ? store.revision() : INCOMPLETE;
        taken.forEach((by, took) -> {
            if (took) {
                store.across().end(by, revision);
            }
        });
    }

    /** Returns how many were taken. */
    long added() {
        return added;
    }

    /** Returns how many were left, since the store has some by the same machine. */
    long left() {
        return left;
    }
}
