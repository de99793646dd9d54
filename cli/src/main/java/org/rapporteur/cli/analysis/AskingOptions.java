package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.ReadingOptions;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.engine.output.WholeFile;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.service.RecordWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands of this package share: how they ask the engine and where the answer goes. For one command line. */
public final class AskingOptions {

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description =
                    "Who held which office when: person,office,of,from,to,names,wikidata. It wins over every rule.")
    private Path list;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output: whole, or not at all.")
    private Path out;

    @Mixin
    private ReadingOptions reading;

    /** Asks the engine; the writer takes the record of all reports and is null where nobody wants it. */
    interface Ask<A> {
        A answer(Rapporteur rapporteur, Question question, RecordWriter writer, Progress progress)
                throws RefusedException, IOException, InterruptedException;
    }

    /** Words an answer. */
    interface Render<A> {
        String text(A answer) throws RefusedException;
    }

    /**
     * A kind of answer.
     *
     * @param ask gets it
     * @param complete whether all was read
     * @param render words it; null where the record of all reports is the answer
     */
    record Kind<A>(Ask<A> ask, Predicate<A> complete, Render<A> render) {}

    /** Returns where the answer goes, or null for standard output. */
    Path out() {
        return out;
    }

    /** Returns where these files are read from. */
    Sources sources(List<String> files, Surroundings surroundings) {
        return reading.sources(files, surroundings);
    }

    /** Returns the format that was chosen, else the one by which the output's name ends, else the first. */
    <F extends Enum<F>> F format(F chosen, List<F> formats) {
        if (chosen != null) {
            return chosen;
        }
        String file = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(one -> file.endsWith("." + one.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(formats.get(0));
    }

    /** Asks, and writes the answer; a question that the engine refuses is one line with its reason. Returns the exit code. */
    <A> int answer(
            List<String> files,
            StatedOptions stated,
            AnnotatorOptions annotator,
            Kind<A> kind,
            Surroundings surroundings)
            throws IOException, InterruptedException {
        Question question = new Question(sources(files, surroundings), stated.stated(), list);
        try {
            A answer;
            if (kind.render() == null) {
                answer = recorded(question, annotator, kind, surroundings);
            } else {
                answer = ask(question, annotator, kind, null, surroundings);
                write(kind.render().text(answer), surroundings);
            }
            return kind.complete().test(answer) ? ExitCode.OK : ExitCode.PROBLEMS;
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private <A> A recorded(Question question, AnnotatorOptions annotator, Kind<A> kind, Surroundings surroundings)
            throws IOException, InterruptedException, RefusedException {
        OutputStyle style = OutputStyle.of(OutputFormat.JSONL);
        try (Output output = out == null ? Output.toStream(surroundings.out(), style) : Output.toFile(out, style)) {
            A answer = ask(question, annotator, kind, output.writer(), surroundings);
            output.commit();
            return answer;
        }
    }

    private <A> A ask(
            Question question, AnnotatorOptions annotator, Kind<A> kind, RecordWriter writer, Surroundings surroundings)
            throws IOException, InterruptedException, RefusedException {
        try (Rapporteur rapporteur = annotator.openLazily(reading.threads());
                ProgressLine progress = new ProgressLine(surroundings)) {
            return kind.ask().answer(rapporteur, question, writer, progress);
        }
    }

    /** Writes into the file, which appears whole or not at all, or to standard output. */
    private void write(String answer, Surroundings surroundings) throws IOException {
        byte[] whole = answer.getBytes(StandardCharsets.UTF_8);
        if (out != null) {
            WholeFile.write(out, whole);
        } else {
            surroundings.out().write(whole);
            surroundings.out().flush();
        }
    }
}
