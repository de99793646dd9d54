package org.rapporteur.engine.kept.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Version;
import org.rapporteur.formats.record.RecordFormatException;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;

/**
 * Takes {@code rapporteur-record} files into a store, report by report, each in a transaction of its own; taking the same file twice is
 * taking it once. Conclusions over reports are held in memory until the file has been read to its end. Not safe for use by several threads.
 */
public final class RecordImport {

    private final Store store;
    private final Stated stated;
    private final Progress progress;

    /**
     * Makes one.
     *
     * @param store where to
     * @param stated what a person says of all reports
     * @param progress is told of each report and each problem
     */
    public RecordImport(Store store, Stated stated, Progress progress) {
        this.store = store;
        this.stated = stated;
        this.progress = progress;
    }

    /**
     * Takes several files, each as {@link #read(Input)} does. What the names do not lead to is told as a problem.
     *
     * @throws org.rapporteur.store.fault.StoreException when the store can keep no more; what was kept before stays
     * @throws IOException never but for what the store's writing throws
     * @throws InterruptedException when this thread is interrupted; what was kept before stays
     */
    public Imported read(Sources sources) throws IOException, InterruptedException {
        List<Problem> missing = new ArrayList<>();
        List<Input> inputs = Inputs.resolve(sources.names(), sources.standardInput(), sources.maxSize(), missing::add);
        missing.forEach(progress::onProblem);
        progress.onStart(inputs.size());
        Imported sum = new Imported(0, 0, 0, 0, missing.size());
        for (Input input : inputs) {
            sum = sum.plus(read(input));
        }
        return sum;
    }

    /**
     * Takes one file. Lines that break the rules of the format are told as problems and left out; the rest is taken.
     *
     * @throws org.rapporteur.store.fault.StoreException when the store can keep no more; what was kept before stays
     * @throws IOException never but for what the store's writing throws
     * @throws InterruptedException when this thread is interrupted; what was kept before stays
     */
    public Imported read(Input input) throws IOException, InterruptedException {
        Taking taking = new Taking();
        try (RecordLinesReader reader = new RecordLinesReader(input.open(), input.uri())) {
            reader.copyTo(taking, fault -> taking.problem(fault.problem(Version.maker())));
        } catch (RecordFormatException e) {
            taking.problem(e.problem(Version.maker()));
        } catch (Interrupted e) {
            throw (InterruptedException) new InterruptedException().initCause(e);
        } catch (IOException e) {
            taking.problem(new Problem(
                    input.uri(),
                    ProblemKind.UNREADABLE,
                    input.uri() + ": cannot be read to its end (" + e.getMessage() + "); check the file",
                    null,
                    null,
                    null,
                    Version.maker(),
                    Extra.NONE));
        }
        return taking.end();
    }

    private static boolean isConclusion(Item item) {
        return item instanceof Actor
                || item instanceof Story
                || item instanceof Utterance
                || item instanceof Proposition
                || item instanceof Finding;
    }

    /** The thread was asked to stop. */
    private static final class Interrupted extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Keeps what one file holds. */
    private final class Taking implements RecordWriter {

        private final Map<Maker, List<Item>> conclusions = new LinkedHashMap<>();
        private long reports;
        private long added;
        private long problems;

        @Override
        public void write(ReportRecord record) throws IOException {
            if (Thread.interrupted()) {
                throw new Interrupted();
            }
            ReportRecord coded = record.with(stated.codings(record.report()));
            added += store.put(coded) ? 1 : 0;
            reports++;
            progress.onRecord(coded);
        }

        @Override
        public void write(Item item) {
            if (item instanceof Problem problem) {
                problem(problem);
            } else if (isConclusion(item)) {
                conclusions.computeIfAbsent(item.by(), by -> new ArrayList<>()).add(item);
            }
        }

        void problem(Problem problem) {
            problems++;
            progress.onProblem(problem);
        }

        Imported end() {
            long taken = 0;
            long left = 0;
            for (Map.Entry<Maker, List<Item>> made : conclusions.entrySet()) {
                if (store.across().revision(made.getKey()).isPresent()) {
                    left += made.getValue().size();
                } else {
                    store.across().replace(made.getKey(), made.getValue(), store.revision());
                    taken += made.getValue().size();
                }
            }
            return new Imported(reports, added, taken, left, problems);
        }

        @Override
        public void close() {
            // The store belongs to somebody else.
        }
    }
}
