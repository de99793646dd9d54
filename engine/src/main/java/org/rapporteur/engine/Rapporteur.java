package org.rapporteur.engine;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.formats.report.ReportReaders;
import org.rapporteur.formats.report.transcript.Transcripts;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * The façade: reads reports and returns or writes their records. Safe for use by several threads; opening costs nothing, the
 * language models are loaded when the first report is read, once, and shared.
 */
public final class Rapporteur implements AutoCloseable {

    private final Configuration configuration;
    private final Lazily<Annotator> annotator;

    private Rapporteur(Configuration configuration) {
        this.configuration = configuration;
        this.annotator = new Lazily<>(configuration.annotator());
    }

    /** Returns a rapporteur that reads as the configuration says. */
    public static Rapporteur open(Configuration configuration) {
        return new Rapporteur(configuration);
    }

    /**
     * Reads a text of which nothing else is known.
     *
     * @param text not blank, without U+0000 or lone surrogates
     * @throws IllegalArgumentException on any other text, naming the position
     */
    public ReportRecord read(String text) {
        return read(report(text));
    }

    /** Returns the report of a text of which nothing else is known. */
    static Report report(String text) {
        return Report.of(
                Identifiers.report(null, null, null, text),
                null,
                Published.unknown("nobody gave one"),
                null,
                text,
                Version.maker());
    }

    /** Reads a report. */
    public ReportRecord read(Report report) {
        return read(report, Stated.NOTHING);
    }

    /** Reads a report, given what a person says of it. Where it is a transcript, its turns are found first. */
    public ReportRecord read(Report report, Stated stated) {
        return read(new Reading.Read(report, Transcripts.turns(report)), stated);
    }

    /** Reads what a reader read of a file, given what a person says of it. */
    ReportRecord read(Reading.Read reading, Stated stated) {
        return read(reading.record().with(stated.codings(reading.report())));
    }

    /** Reads a report again, given what was found in it or decided about it before. */
    public ReportRecord read(ReportRecord soFar) {
        return annotator.get().annotate(soFar);
    }

    /**
     * Returns the annotator that reads the reports; loads the language models if no report was read before.
     *
     * @throws AnnotatorException when a model is missing or damaged
     */
    public Annotator annotator() {
        return annotator.get();
    }

    /**
     * Reads many reports, several at a time, from files, folders, patterns or a stream; see {@link #readAll(Iterable, BiConsumer,
     * Stated, RecordWriter, Progress)}. What the names do not lead to is written first, as problems.
     *
     * @param sources where the reports are
     * @param stated what a person says of all of them
     * @param writer receives the records; is neither finished nor closed here
     * @param progress is told of each record and each problem
     * @return how many were read and how many were not
     * @throws AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write; nothing more is read then
     * @throws InterruptedException when this thread is interrupted; nothing more is read or written then
     */
    public Tally readAll(Sources sources, Stated stated, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = Inputs.resolve(sources.names(), sources.standardInput(), sources.maxSize(), problems::add);
        for (Problem problem : problems) {
            writer.write(problem);
            progress.onProblem(problem);
        }
        progress.onStart(inputs.size());
        ReportReaders readers = ReportReaders.standard();
        Tally tally = readAll(inputs, readers::read, stated, writer, progress);
        return new Tally(tally.reports(), tally.problems() + problems.size());
    }

    /**
     * Reads many reports, several at a time, and writes their records in the order of the inputs. What cannot be read is
     * written as a problem, and the others are read nevertheless. Memory is bounded by the number of threads and the size of
     * the reports in work, not by their number.
     *
     * @param inputs where the reports are, in order
     * @param reader reads the reports of one input and hands them on
     * @param stated what a person says of all of them
     * @param writer receives the records; is neither finished nor closed here
     * @param progress is told of each record and each problem
     * @return how many were read and how many were not
     * @throws AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write; nothing more is read then
     * @throws InterruptedException when this thread is interrupted; nothing more is read or written then
     */
    public Tally readAll(
            Iterable<? extends Input> inputs,
            BiConsumer<Input, Consumer<Reading>> reader,
            Stated stated,
            RecordWriter writer,
            Progress progress)
            throws IOException, InterruptedException {
        return new ManyReports(this, configuration.threads(), stated).read(inputs, reader, writer, progress);
    }

    /** Lets go of the language models, and closes an annotator that can be closed; does nothing to records that were read. */
    @Override
    public void close() {
        if (annotator.made() instanceof Closeable closeable) {
            try {
                closeable.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
