package org.rapporteur.engine.kept.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Stated;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.CodingBook;
import org.rapporteur.store.fault.StoreException;

/** Hands on only the reports that nobody of these annotators has read yet. Used by the thread that opens the files. */
final class Known implements BiConsumer<Input, Consumer<Reading>> {

    private final Store store;
    private final List<String> by;
    private final Stated stated;
    private final BiConsumer<Input, Consumer<Reading>> readers;
    private final Progress progress;
    private final AtomicLong skipped = new AtomicLong();

    /**
     * Makes one.
     *
     * @param by the annotators as the store writes them, sorted
     * @param readers read the files
     */
    Known(
            Store store,
            List<String> by,
            Stated stated,
            BiConsumer<Input, Consumer<Reading>> readers,
            Progress progress) {
        this.store = store;
        this.by = List.copyOf(by);
        this.stated = stated;
        this.readers = readers;
        this.progress = progress;
    }

    /** Returns how many were not handed on. */
    long skipped() {
        return skipped.get();
    }

    @Override
    public void accept(Input input, Consumer<Reading> hand) {
        readers.accept(input, reading -> {
            if (reading instanceof Reading.Read read && isKnown(read.report())) {
                skipped.incrementAndGet();
                progress.onSkipped(read.report());
            } else {
                hand.accept(reading);
            }
        });
    }

    /** A store that fails here fails again where the record is to be kept, and is told of there. */
    private boolean isKnown(Report report) {
        try {
            if (store.readings().list(report.id()).stream()
                    .noneMatch(reading -> reading.by().equals(by))) {
                return false;
            }
            if (!store.lines(report.id()).isEmpty()) {
                // A record that came without its text: this is it, and is all that it lacks.
                store.put(ReportRecord.of(report));
            }
            state(report);
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /** What a person says of a report counts, whether it is read again or not. */
    private void state(Report report) {
        CodingBook book = store.codings();
        List<Coding> said = stated.codings(report).stream()
                .filter(coding -> book.find(coding.id()).isEmpty())
                .toList();
        if (!said.isEmpty()) {
            book.code(said, Map.of(report.id(), book.version(report.id())));
        }
    }
}
