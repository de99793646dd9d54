package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import org.rapporteur.cli.shared.StyleOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Tally;
import org.rapporteur.engine.instrument.InstrumentFile;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.engine.refusal.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code read}: reads reports and writes their record. */
@Command(
        name = "read",
        description = "Reads reports and writes their record.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "1:some input could not be read; the rest was written. Or the list is at fault, and nothing was read",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "4:the model is missing or damaged; nothing was done"
        })
final class ReadCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text, HTML or JSON Lines files; folders, with all files below; quoted patterns such as"
                    + " 'news/*.txt'; - for standard input.")
    private List<String> files;

    @Mixin
    private StatedOptions stated;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description =
                    "Write there instead of to standard output: whole, or not at all. HTML makes a folder unless the"
                            + " name ends in .html, CSV one with every table where it has no ending.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|jsonl|csv|html|plover",
            description = "The output's format (default: as --out ends, else text).")
    private OutputFormat format;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description =
                    "Which table csv writes: statements (default), acts, invocations, instruments, events, meetings or"
                            + " figures.")
    private String table;

    @Option(
            names = "--instruments",
            paramLabel = "FILE.csv",
            description = "Resolutions, treaties, plans by name and description: name,names,kind,of,year,describes."
                    + " It wins over every rule.")
    private Path instruments;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private StyleOptions style;

    @Mixin
    private ReadingOptions reading;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Stated said = stated.stated();
        InstrumentFile list;
        try {
            list = instruments == null ? InstrumentFile.none() : InstrumentFile.read(instruments);
        } catch (RefusedException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
        try (Rapporteur rapporteur = annotator.open(reading.threads(), list);
                Output output = output();
                ProgressLine progress = new ProgressLine(surroundings)) {
            Sources sources = reading.sources(files, surroundings);
            Tally tally = rapporteur.readAll(sources, said, output.writer(), progress);
            output.commit();
            return tally.complete() ? ExitCode.OK : ExitCode.PROBLEMS;
        }
    }

    private Output output() throws IOException {
        for (String file : files) {
            if (out != null && Files.isRegularFile(out) && isOutput(file)) {
                throw new IOException("cannot write " + out + ": it is to be read itself; choose another name");
            }
        }
        OutputFormat chosen = format;
        if (chosen == null) {
            chosen = out == null ? OutputFormat.TEXT : OutputFormat.find(out).orElse(OutputFormat.TEXT);
        }
        OutputStyle looks = style.style(chosen, out, surroundings).withTable(table(chosen));
        return out == null ? Output.toStream(surroundings.out(), looks) : Output.toFile(out, looks);
    }

    private String table(OutputFormat chosen) {
        if (table == null) {
            return null;
        }
        String name = table.strip().toLowerCase(Locale.ROOT);
        if (chosen != OutputFormat.CSV) {
            throw new ParameterException(spec.commandLine(), "--table " + name + " needs --format csv");
        }
        if (!OutputStyle.tables().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + table + "' is none of " + String.join(", ", OutputStyle.tables()));
        }
        return name;
    }

    private boolean isOutput(String file) throws IOException {
        try {
            return Files.exists(Path.of(file)) && Files.isSameFile(Path.of(file), out);
        } catch (InvalidPathException e) {
            // A pattern, or a name that the reading will complain of.
            return false;
        }
    }
}
