package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.collation.Verify;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: holds printed quotations against a transcript. */
@Command(
        name = "verify",
        description =
                "Holds each quotation that reports print against transcripts: verbatim, altered, truncated, spliced,"
                        + " out of order, without its condition, said by somebody else, or not found; with the passage.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and judged, whatever the verdicts; a transcript of another meeting is said to be one",
            "1:some input could not be read; the rest was judged. Or the list is at fault, and nothing was read",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "4:the model is missing or damaged; nothing was done"
        },
        footer = {"", "Example:", "  rapporteur verify --against transcript.txt report.txt"})
public final class VerifyCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Reports, as for read, and rapporteur-record files; - for standard input.")
    private List<String> files;

    @Option(
            names = "--against",
            required = true,
            arity = "1",
            paramLabel = "TRANSCRIPT",
            description = "What was said: a verbatim record, a briefing, a shot list with its sound bites; may be given"
                    + " several times.")
    private List<String> against;

    @Mixin
    private ComparisonOptions options;

    @Mixin
    private StatedOptions stated;

    @Mixin
    private AnnotatorOptions annotator;

    /** Makes the command; picocli fills in the rest. */
    public VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return options.answer(
                files,
                stated,
                annotator,
                (rapporteur, question, writer, progress) ->
                        Verify.answer(rapporteur, question, options.sources(against, surroundings), progress),
                surroundings);
    }
}
