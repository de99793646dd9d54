package org.rapporteur.engine.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.cast.Cast;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Version;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.formats.record.RecordFormatException;
import org.rapporteur.formats.record.RecordLinesReader;
import org.rapporteur.formats.report.Inputs;
import org.rapporteur.formats.report.ReportReaders;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Reads reports and records and says who speaks in them, one actor across all. Loads a language model only when there is a report
 * to read. For use once.
 */
public final class WhoSpeaks {

    /** The header of a record lies within so many bytes. */
    private static final int HEAD = 512;

    private final Rapporteur rapporteur;
    private final ActorQuestion question;
    private final Progress progress;
    private final Gathering gathering;

    private WhoSpeaks(Rapporteur rapporteur, ActorQuestion question, RecordWriter writer, Progress progress) {
        this.rapporteur = rapporteur;
        this.question = question;
        this.progress = progress;
        this.gathering = new Gathering(writer);
    }

    /**
     * Answers.
     *
     * @param rapporteur reads the reports
     * @param question what is asked
     * @param writer receives every record as it is read, and the actors at the end; null for none. Is not closed here
     * @param progress is told of each record and each problem
     * @throws RefusedException when the user's list is at fault; nothing is read then
     * @throws org.rapporteur.engine.AnnotatorException when a model is missing or damaged; nothing more is read then
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static ActorAnswer answer(
            Rapporteur rapporteur, ActorQuestion question, RecordWriter writer, Progress progress)
            throws RefusedException, IOException, InterruptedException {
        HolderList list;
        try {
            list = question.list() == null ? HolderList.NONE : HolderList.read(question.list());
        } catch (InputException e) {
            throw new RefusedException(e.getMessage(), e);
        }
        WhoSpeaks work = new WhoSpeaks(rapporteur, question, writer, progress);
        work.read();
        List<ReportRecord> records = work.gathering.records();
        Roster roster = Actors.join(records, list);
        if (writer != null) {
            for (Actor actor : roster.list()) {
                writer.write(actor);
            }
        }
        return new ActorAnswer(records, roster, Cast.of(records, roster), work.gathering.problems());
    }

    private void read() throws IOException, InterruptedException {
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = Inputs.resolve(
                question.sources().names(),
                question.sources().standardInput(),
                question.sources().maxSize(),
                problems::add);
        for (Problem problem : problems) {
            tell(problem);
        }
        progress.onStart(inputs.size());
        List<Input> reports = new ArrayList<>();
        for (Input input : inputs) {
            if (isRecord(input)) {
                // In the order in which they were named.
                readReports(reports);
                readRecord(input);
            } else {
                reports.add(input);
            }
        }
        readReports(reports);
    }

    private void readReports(List<Input> inputs) throws IOException, InterruptedException {
        if (!inputs.isEmpty()) {
            ReportReaders readers = ReportReaders.standard();
            rapporteur.readAll(List.copyOf(inputs), readers::read, question.stated(), gathering, progress);
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
        gathering.write(problem);
        progress.onProblem(problem);
    }

    /** A record begins with its header; whatever cannot be looked into is left to the readers of reports, who say why. */
    private static boolean isRecord(Input input) {
        try {
            String head = new String(input.peek(HEAD), StandardCharsets.UTF_8);
            String line = head.lines().findFirst().orElse("");
            return line.startsWith("{") && line.contains("\"" + Header.FORMAT + "\"");
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds what the user says of all reports, and tells an exception of the output from one of the input. */
    private final class Stating implements RecordWriter {

        @Override
        public void write(ReportRecord record) {
            try {
                ReportRecord stated = record.with(question.stated().codings(record.report()));
                gathering.write(stated);
                progress.onRecord(stated);
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
                    gathering.write(item);
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
