package org.rapporteur.engine.kept.ingest;

import java.util.List;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;

/** Keeps each record as soon as it is there, in a transaction of its own. Not safe for use by several threads. */
final class Keeper implements RecordWriter {

    private final Store store;
    private final List<Maker> annotators;

    Keeper(Store store, List<Maker> annotators) {
        this.store = store;
        this.annotators = List.copyOf(annotators);
    }

    @Override
    public void write(ReportRecord record) {
        store.put(record, annotators);
    }

    /** A report that could not be read is kept with the reason, unless it could once: it is read again the next time. */
    @Override
    public void write(ReportRecord record, Problem problem) {
        if (store.readings().list(record.report().id()).isEmpty()) {
            store.put(record.with(List.of(problem)));
        }
    }

    @Override
    public void write(Item item) {
        // A problem of a file, which has no report: told, not kept.
    }

    @Override
    public void close() {
        // The store belongs to somebody else.
    }
}
