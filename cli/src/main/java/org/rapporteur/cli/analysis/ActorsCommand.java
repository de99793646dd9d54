package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.actor.ActorAnswer;
import org.rapporteur.engine.actor.WhoSpeaks;
import org.rapporteur.engine.refusal.RefusedException;
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

    @Option(names = "--explain", paramLabel = "NAME", description = "Print the chain of evidence for this one.")
    private String name;

    @Option(names = "--all", description = "List also who is only addressed, or a member of a collective.")
    private boolean all;

    @Mixin
    private StatedOptions stated;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|csv|json|jsonl",
            description = "The output's format; jsonl is the record of all reports with the actors at its end"
                    + " (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private AskingOptions asking;

    @Mixin
    private AnnotatorOptions annotator;

    @Mixin
    private WidthOptions width;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills in the rest. */
    public ActorsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Format chosen = asking.format(format, List.of(Format.values()));
        if (name != null && (chosen == Format.CSV || chosen == Format.JSONL)) {
            throw new ParameterException(spec.commandLine(), "--explain writes text or json");
        }
        AskingOptions.Render<ActorAnswer> render = chosen == Format.JSONL ? null : answer -> rendered(answer, chosen);
        AskingOptions.Kind<ActorAnswer> kind =
                new AskingOptions.Kind<>(WhoSpeaks::answer, ActorAnswer::complete, render);
        return asking.answer(files, stated, annotator, kind, surroundings);
    }

    private String rendered(ActorAnswer answer, Format chosen) throws RefusedException {
        int columns = width.columns(asking.out(), surroundings);
        if (name != null) {
            return chosen == Format.JSON ? answer.explainJson(name) : answer.explain(name, columns);
        }
        return switch (chosen) {
            case CSV -> answer.csv(all);
            case JSON -> answer.json(all);
            default -> answer.text(columns, all);
        };
    }
}
