package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ColourOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.ReadingOptions;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.collation.Collate;
import org.rapporteur.engine.collation.CollationAnswer;
import org.rapporteur.engine.gathering.Question;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.engine.refusal.RefusedException;
import org.rapporteur.record.service.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code collate}: shows how the outlets tell one story. */
@Command(
        name = "collate",
        description = "Shows how reports tell one story: who is quoted where, what they agree on, change, leave out and"
                + " contradict, and on how many independent accounts each thing rests.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and compared; one report has nothing to be compared with, which is said",
            "1:some input could not be read; the rest was compared. Or the list is at fault, and nothing was read",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "4:the model is missing or damaged; nothing was done"
        },
        footer = {"", "Example:", "  rapporteur collate --out story.html examples/*.txt examples/*.html"})
public final class CollateCommand implements Callable<Integer> {

    /** How the answer is written. */
    public enum Format {
        TEXT,
        JSON,
        JSONL,
        HTML
    }

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports, as for read, and rapporteur-record files, which are taken as they are; folders;"
                    + " quoted patterns; - for standard input. Those that tell different stories are told apart.")
    private List<String> files;

    @Option(
            names = "--list",
            paramLabel = "FILE.csv",
            description =
                    "Who held which office when: person,office,of,from,to,names,wikidata. It wins over every rule.")
    private Path list;

    @Option(names = "--all", description = "Print long lists and long passages whole, in text.")
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
            paramLabel = "text|json|jsonl|html",
            description =
                    "The output's format; html is one page, jsonl the record of all reports with what was found at"
                            + " its end (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ColourOptions colour;

    @Mixin
    private ReadingOptions reading;

    /** Makes the command; picocli fills in the rest. */
    public CollateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Format chosen = chosen();
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
            CollationAnswer answer = ask(output.writer());
            output.commit();
            return code(answer);
        }
    }

    private int answer(Format chosen) throws IOException, InterruptedException, RefusedException {
        CollationAnswer answer = ask(null);
        Whole.write(rendered(answer, chosen), out, surroundings);
        return code(answer);
    }

    private CollationAnswer ask(RecordWriter writer) throws IOException, InterruptedException, RefusedException {
        Question question = new Question(reading.sources(files, surroundings), stated.stated(), list);
        try (Rapporteur rapporteur = annotator.openLazily(reading.threads());
                ProgressLine progress = new ProgressLine(surroundings)) {
            return Collate.answer(rapporteur, question, writer, progress);
        }
    }

    private static int code(CollationAnswer answer) {
        return answer.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private String rendered(CollationAnswer answer, Format chosen) {
        return switch (chosen) {
            case JSON -> answer.json();
            case HTML -> answer.html();
            default -> answer.text(width.columns(out, surroundings), colour.coloured(out, surroundings), all);
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
