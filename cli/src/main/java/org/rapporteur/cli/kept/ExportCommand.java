package org.rapporteur.cli.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.kept.exchange.RecordExport;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: writes the record of a store into files. */
@Command(
        name = "export",
        description =
                "Writes the record of a store: as rapporteur-record everything, to be imported again, with every coding"
                        + " beside what was read; in other formats what is in force. With words or options as for search only the"
                        + " reports in which anything is found.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was written",
            "1:the texts of some reports are not here, so that the format has nothing of them; the rest was written",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "5:there is no such store, or it cannot be read"
        },
        footer = {"", "Example:", "  rapporteur export --store press.db --out press.jsonl"})
public final class ExportCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that must all occur in a statement.")
    private List<String> words = List.of();

    @Mixin
    private StoreOptions store;

    @Mixin
    private QueryOptions query;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "PATH",
            description = "Write there instead of to standard output: whole, or not at all.")
    private Path out;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "jsonl|csv|html|text|plover",
            description = "The output's format (default: as --out ends, else jsonl).")
    private OutputFormat format;

    @Option(
            names = "--without-texts",
            description =
                    "Leave out the reports' texts and all words of them, for those who may not have them: imported"
                            + " where the texts are, or come to be, it is the record again. Of rapporteur-record only.")
    private boolean withoutTexts;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills in the rest. */
    public ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        OutputFormat chosen = format != null
                ? format
                : out == null ? OutputFormat.JSONL : OutputFormat.find(out).orElse(OutputFormat.JSONL);
        if (withoutTexts && chosen != OutputFormat.JSONL) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--without-texts goes with --format jsonl only: the others show the reports' words");
        }
        OutputStyle style = OutputStyle.of(chosen).withTexts(!withoutTexts);
        try (Store kept = store.openExisting(surroundings);
                Output output = out == null ? Output.toStream(surroundings.out(), style) : Output.toFile(out, style);
                ProgressLine progress = new ProgressLine(surroundings)) {
            Query wanted = query.narrows(words) ? query.query(kept, words, 1) : null;
            if (chosen != OutputFormat.JSONL) {
                RecordExport.inForce(kept, wanted, output.writer(), progress);
            } else if (wanted != null) {
                RecordExport.found(kept, wanted, output.writer(), progress);
            } else if (withoutTexts) {
                RecordExport.withoutTexts(kept, output.writer(), progress);
            } else {
                RecordExport.all(kept, output.writer(), progress);
            }
            output.commit();
            return progress.problems() == 0 ? ExitCode.OK : ExitCode.PROBLEMS;
        }
    }
}
