package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.collation.Revise;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code revisions}: says what changed between the versions of one article. */
@Command(
        name = "revisions",
        description = "Says what changed from each version of an article to the next: statements, speakers, numbers,"
                + " conditions, what was left out. Versions stand in the order of their dates, else as given.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and compared; one version has nothing to be compared with, which is said",
            "1:some input could not be read; the rest was compared. Or the list is at fault, and nothing was read",
            "2:the command was not understood",
            "3:the output could not be written; --out is as it was",
            "4:the model is missing or damaged; nothing was done"
        },
        footer = {"", "Example:", "  rapporteur revisions monday.html tuesday.html"})
public final class RevisionsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The versions: reports, as for read, and rapporteur-record files; - for standard input.")
    private List<String> files;

    @Mixin
    private ComparisonOptions options;

    @Mixin
    private StatedOptions stated;

    @Mixin
    private AnnotatorOptions annotator;

    /** Makes the command; picocli fills in the rest. */
    public RevisionsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return options.answer(
                files,
                stated,
                annotator,
                (rapporteur, question, writer, progress) -> Revise.answer(rapporteur, question, progress),
                surroundings);
    }
}
