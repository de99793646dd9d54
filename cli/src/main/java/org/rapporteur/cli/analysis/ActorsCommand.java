package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.ReadingOptions;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.actor.ActorAnswer;
import org.rapporteur.engine.actor.WhoSpeaks;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.service.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code actors}: says who speaks in reports, one actor across all of them. */
@Command(
        name = "actors",
        description = "Says who speaks in reports, one actor across all of them, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "1:some input could not be read; the rest was written. Or the list is at fault, or nobody is called so",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "4:the model is missing or damaged; nothing was done"
        },
        footer = {"", "Example:", "  rapporteur actors --list examples/actors.csv examples/*.txt examples/*.html"})
public final class ActorsCommand implements Callable<Integer> {

    /** How the answer is written. */
    public enum Format {
        TEXT,
        CSV,
        JSON,
        JSONL
    }

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports, as for read, and rapporteur-record files, which are taken as they are; folders;"
                    + " quoted patterns; - for standard input.")
    private List<String> files;

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description =
                    "Who held which office when: person,office,of,from,to,names,wikidata. It wins over every rule.")
    private Path list;

    @Option(names = "--explain", paramLabel = "NAME", description = "Print the chain of evidence for this one.")
    private String name;

    @Option(names = "--all", description = "List also who is only addressed, or a member of a collective.")
    private boolean all;

    @Mixin
    private StatedOptions stated;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write there instead of to standard output: whole, or not at all.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|csv|json|jsonl",
            description = "The output's format; jsonl is the record of all reports with the actors at its end"
                    + " (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ReadingOptions reading;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills in the rest. */
    public ActorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Format chosen = chosen();
        if (name != null && (chosen == Format.CSV || chosen == Format.JSONL)) {
            throw new ParameterException(spec.commandLine(), "--explain writes text or json");
        }
        try {
            return chosen == Format.JSONL ? record() : answer(chosen);
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }

    private int record() throws IOException, InterruptedException, RefusedException {
        OutputStyle style = OutputStyle.of(OutputFormat.JSONL);
        try (Output output = out == null ? Output.toStream(surroundings.out(), style) : Output.toFile(out, style)) {
            ActorAnswer answer = ask(output.writer());
            output.commit();
            return code(answer);
        }
    }

    private int answer(Format chosen) throws IOException, InterruptedException, RefusedException {
        ActorAnswer answer = ask(null);
        Whole.write(rendered(answer, chosen), out, surroundings);
        return code(answer);
    }

    private ActorAnswer ask(RecordWriter writer) throws IOException, InterruptedException, RefusedException {
        Question question = new Question(reading.sources(files, surroundings), stated.stated(), list);
        try (Rapporteur rapporteur = annotator.openLazily(reading.threads());
                ProgressLine progress = new ProgressLine(surroundings)) {
            return WhoSpeaks.answer(rapporteur, question, writer, progress);
        }
    }

    private static int code(ActorAnswer answer) {
        return answer.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private String rendered(ActorAnswer answer, Format chosen) throws RefusedException {
        int columns = width.columns(out, surroundings);
        if (name != null) {
            return chosen == Format.JSON ? answer.explainJson(name) : answer.explain(name, columns);
        }
        return switch (chosen) {
            case CSV -> answer.csv(all);
            case JSON -> answer.json(all);
            default -> answer.text(columns, all);
        };
    }

    private Format chosen() {
        if (format != null) {
            return format;
        }
        String file = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
        for (Format one : Format.values()) {
            if (file.endsWith("." + one.name().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return Format.TEXT;
    }
}
