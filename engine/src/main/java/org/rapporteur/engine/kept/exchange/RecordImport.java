package org.rapporteur.engine.kept.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Version;
import org.rapporteur.formats.record.RecordFormatException;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.record.Extra;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.store.Store;

/**
 * Takes {@code rapporteur-record} files into a store, with texts or without, some reports at a time, each lot in one transaction: killed
 * at any moment it has lost the last lot at most, and taking the same file again takes the rest. Taking a file twice is taking it once.
 * Memory is bounded but for the identifiers of reports without texts. Not safe for use by several threads.
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
        Imported sum = new Imported(0, 0, 0, 0, 0, missing.size());
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
        Intake intake = new Intake(store, stated, progress, input.uri());
        try (RecordLinesReader reader = new RecordLinesReader(input.open(), input.uri())) {
            reader.copyTo(intake, fault -> intake.problem(fault.problem(Version.maker())));
        } catch (RecordFormatException e) {
            intake.problem(e.problem(Version.maker()));
        } catch (Intake.InterruptedRead e) {
            throw (InterruptedException) new InterruptedException().initCause(e);
        } catch (IOException e) {
            intake.problem(new Problem(
                    input.uri(),
                    ProblemKind.UNREADABLE,
                    input.uri() + ": cannot be read to its end (" + e.getMessage() + "); check the file",
                    null,
                    null,
                    null,
                    Version.maker(),
                    Extra.NONE));
        }
        return intake.end();
    }
}
