package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ColourOptions;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.collation.Collate;
import org.rapporteur.engine.collation.CollationAnswer;
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

    @Option(names = "--all", description = "Print long lists and long passages whole, in text.")
    private boolean all;

    @Mixin
    private StatedOptions stated;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|jsonl|html",
            description =
                    "The output's format; html is one page, jsonl the record of all reports with what was found at"
                            + " its end (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private AskingOptions asking;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ColourOptions colour;

    /** Makes the command; picocli fills in the rest. */
    public CollateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Format chosen = asking.format(format, List.of(Format.values()));
        AskingOptions.Render<CollationAnswer> render =
                chosen == Format.JSONL ? null : answer -> rendered(answer, chosen);
        AskingOptions.Kind<CollationAnswer> kind =
                new AskingOptions.Kind<>(Collate::answer, CollationAnswer::complete, render);
        return asking.answer(files, stated, annotator, kind, surroundings);
    }

    private String rendered(CollationAnswer answer, Format chosen) {
        return switch (chosen) {
            case JSON -> answer.json();
            case HTML -> answer.html();
            default ->
                answer.text(
                        width.columns(asking.out(), surroundings), colour.coloured(asking.out(), surroundings), all);
        };
    }
}
