package org.rapporteur.engine.kept.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Tally;
import org.rapporteur.engine.gathering.RecordFile;
import org.rapporteur.engine.kept.exchange.Imported;
import org.rapporteur.engine.kept.exchange.RecordImport;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.formats.report.ReportReaders;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.store.Store;

/**
 * Reads reports into a store. Each is kept in a transaction of its own as soon as it was read, and a report that the same annotators have
 * read before, names and versions alike, is not read again: stopped at any moment, it goes on where it was when it is run again. Memory
 * is bounded as for a reading of many.
 */
public final class Ingest {

    private final Store store;
    private final Rapporteur rapporteur;
    private final Stated stated;
    private final boolean again;
    private final Progress progress;

    /**
     * Makes one, for one run.
     *
     * @param store where to
     * @param rapporteur reads the reports
     * @param stated what a person says of all of them
     * @param again whether to read also what the same annotators have read before
     * @param progress is told of each report and each problem
     */
    public Ingest(Store store, Rapporteur rapporteur, Stated stated, boolean again, Progress progress) {
        this.store = store;
        this.rapporteur = rapporteur;
        this.stated = stated;
        this.again = again;
        this.progress = progress;
    }

    /**
     * Returns a writer that keeps each record as it comes, for whoever reads reports for another purpose too.
     *
     * @param store where to
     * @param rapporteur reads the reports; its annotators are named as those who did
     */
    public static RecordWriter into(Store store, Rapporteur rapporteur) {
        return new Keeper(store, rapporteur.annotator().makers());
    }

    /**
     * Reads and keeps. A {@code rapporteur-record} file is taken as it is.
     *
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws org.rapporteur.store.fault.StoreException when the store can keep no more; what was kept before stays
     * @throws IOException when the sources cannot be read at all
     * @throws InterruptedException when this thread is interrupted; what was kept before stays
     */
    public Ingested read(Sources sources) throws IOException, InterruptedException {
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = Inputs.resolve(sources.names(), sources.standardInput(), sources.maxSize(), problems::add);
        problems.forEach(progress::onProblem);
        Ingested rest = read(inputs);
        return new Ingested(
                rest.read(), rest.taken(), rest.skipped(), rest.lacking(), rest.problems() + problems.size());
    }

    /**
     * Reads and keeps what given inputs hold, told apart as files are.
     *
     * @param inputs where the reports are, in order
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws org.rapporteur.store.fault.StoreException when the store can keep no more; what was kept before stays
     * @throws IOException when a record cannot be read
     * @throws InterruptedException when this thread is interrupted; what was kept before stays
     */
    public Ingested read(List<Input> inputs) throws IOException, InterruptedException {
        progress.onStart(inputs.size());
        ReportReaders readers = ReportReaders.standard();
        return read(inputs, readers::read);
    }

    /**
     * Reads and keeps what given inputs hold.
     *
     * @param inputs where the reports are, in order
     * @param readers reads the reports of one input and hands them on
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws org.rapporteur.store.fault.StoreException when the store can keep no more; what was kept before stays
     * @throws IOException when a record cannot be read
     * @throws InterruptedException when this thread is interrupted; what was kept before stays
     */
    public Ingested read(List<Input> inputs, BiConsumer<Input, Consumer<Reading>> readers)
            throws IOException, InterruptedException {
        List<Input> records = new ArrayList<>();
        List<Input> reports = new ArrayList<>();
        for (Input input : inputs) {
            (RecordFile.is(input) ? records : reports).add(input);
        }
        RecordImport imports = new RecordImport(store, stated, progress);
        Imported imported = Imported.NOTHING;
        for (Input input : records) {
            imported = imported.plus(imports.read(input));
        }
        if (reports.isEmpty()) {
            return new Ingested(0, imported.reports(), 0, imported.lacking(), imported.problems());
        }
        List<Maker> annotators = rapporteur.annotator().makers();
        List<String> by = annotators.stream().map(Maker::written).sorted().toList();
        Known known = new Known(store, by, stated, readers, progress);
        Tally tally =
                rapporteur.readAll(reports, again ? readers : known, stated, new Keeper(store, annotators), progress);
        return new Ingested(
                tally.reports(),
                imported.reports(),
                known.skipped(),
                imported.lacking(),
                imported.problems() + tally.problems());
    }
}
