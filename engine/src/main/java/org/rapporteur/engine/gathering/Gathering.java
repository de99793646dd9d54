package org.rapporteur.engine.gathering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Version;
import org.rapporteur.formats.record.RecordFormatException;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.formats.report.ReportReaders;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/** Reads reports and records for a question. Loads a language model only when there is a report to read. For use once. */
public final class Gathering {

    private final Rapporteur rapporteur;
    private final Stated stated;
    private final Progress progress;
    private final Keeping keeping;

    private Gathering(Rapporteur rapporteur, Stated stated, Keeping keeping, Progress progress) {
        this.rapporteur = rapporteur;
        this.stated = stated;
        this.progress = progress;
        this.keeping = keeping;
    }

    /**
     * Who else hears of what is read.
     *
     * @param needed which objects of a report the question needs; the others are not kept
     * @param stale which objects across reports an earlier answer made: they are not handed on
     * @param writer receives every record as it is read; null for none. Is not closed here
     * @param progress is told of each record and each problem
     */
    public record Wanted(Predicate<Item> needed, Predicate<Item> stale, RecordWriter writer, Progress progress) {}

    /**
     * Reads.
     *
     * @param rapporteur reads the reports
     * @param sources where reports and records are
     * @param stated what a person says of all of them
     * @param wanted what is kept, and who hears of it
     * @return the records, in the order of the sources
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static Gathered read(Rapporteur rapporteur, Sources sources, Stated stated, Wanted wanted)
            throws IOException, InterruptedException {
        Keeping keeping = new Keeping(wanted.writer(), wanted.needed(), wanted.stale());
        return new Gathering(rapporteur, stated, keeping, wanted.progress()).read(sources);
    }

    private Gathered read(Sources sources) throws IOException, InterruptedException {
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = Inputs.resolve(sources.names(), sources.standardInput(), sources.maxSize(), problems::add);
        for (Problem problem : problems) {
            tell(problem);
        }
        progress.onStart(inputs.size());
        List<Input> reports = new ArrayList<>();
        for (Input input : inputs) {
            if (RecordFile.is(input)) {
                // In the order in which they were named.
                readReports(reports);
                readRecord(input);
            } else {
                reports.add(input);
            }
        }
        readReports(reports);
        return keeping.gathered();
    }

    private void readReports(List<Input> inputs) throws IOException, InterruptedException {
        if (!inputs.isEmpty()) {
            ReportReaders readers = ReportReaders.standard();
            rapporteur.readAll(List.copyOf(inputs), readers::read, stated, keeping, progress);
            inputs.clear();
        }
    }

    private void readRecord(Input input) throws IOException {
        try (RecordLinesReader reader = new RecordLinesReader(input.open(), input.uri())) {
            reader.copyTo(new Stating(), fault -> {
                try {
                    tell(fault.problem(Version.maker()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (RecordFormatException e) {
            tell(e.problem(Version.maker()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IOException e) {
            tell(new Problem(
                    input.uri(),
                    ProblemKind.UNREADABLE,
                    input.uri() + ": cannot be read to its end (" + e.getMessage() + "); check the file",
                    null,
                    null,
                    null,
                    Version.maker(),
                    Extra.NONE));
        }
    }

    private void tell(Problem problem) throws IOException {
        keeping.write(problem);
        progress.onProblem(problem);
    }

    /** Adds what the user says of all reports, and tells an exception of the output from one of the input. */
    private final class Stating implements RecordWriter {

        @Override
        public void write(ReportRecord record) {
            try {
                ReportRecord coded = record.with(stated.codings(record.report()));
                keeping.write(coded);
                progress.onRecord(coded);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(Item item) {
            try {
                if (item instanceof Problem problem) {
                    tell(problem);
                } else {
                    keeping.write(item);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            // Nothing of its own.
        }
    }
}
