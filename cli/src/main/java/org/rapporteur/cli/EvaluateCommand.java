package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.EventRoots;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.EvaluationText;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.ScoreCommand;
import org.rapporteur.evaluation.act.ActsEvaluation;
import org.rapporteur.evaluation.cofenet.CofenetEvaluation;
import org.rapporteur.evaluation.event.GsrEvaluation;
import org.rapporteur.evaluation.event.PloverEvaluation;
import org.rapporteur.evaluation.event.ToldRoots;
import org.rapporteur.evaluation.identity.IdentityEvaluation;
import org.rapporteur.evaluation.mutant.MutantEvaluation;
import org.rapporteur.evaluation.pairs.PairsEvaluation;
import org.rapporteur.evaluation.polnear.PolnearEvaluation;
import org.rapporteur.evaluation.reading.NestedEvaluation;
import org.rapporteur.evaluation.story.StoriesEvaluation;
import org.rapporteur.record.service.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: scores the statements found against texts that people annotated. */
@Command(
        name = "evaluate",
        description = "Scores the statements found against texts that people annotated; prints JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "CORPUS")
final class EvaluateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    EvaluateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "which corpus? One of " + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(
            name = "polnear",
            description = "Scores against PolNeAR as published: whole articles, brat stand-off.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int polnear(
            @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and attributions/.") Path folder,
            @Option(
                            names = "--train",
                            paramLabel = "DIR",
                            description =
                                    "The folder of PolNeAR that a model was made from: sources that occur there are"
                                            + " scored apart from others.")
                    Path train,
            @Option(
                            names = "--errors",
                            paramLabel = "FILE",
                            description = "Also list what was missed, spurious or not the same: JSON Lines of offsets.")
                    Path errors,
            @Option(
                            names = "--confidences",
                            paramLabel = "FILE",
                            description = "Also list each statement's confidence and whether it is right: tabs.")
                    Path confidences,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        Listing missed = new Listing(errors);
        Listing sure = new Listing(confidences);
        PolnearEvaluation.Wanted wanted = new PolnearEvaluation.Wanted(train, missed.writer(), sure.writer());
        return score(
                command("polnear", folder, annotator, "--train", train),
                annotator,
                options,
                (reader, progress) -> PolnearEvaluation.run(reader, folder, progress, wanted),
                missed,
                sure);
    }

    @Command(
            name = "cofenet",
            description = "Scores on CofeNet's file of PolNeAR, by CofeNet's measures.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int cofenet(
            @Parameters(paramLabel = "FILE", description = "JSON Lines with tokens, labels and id.") Path file,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        return score(
                command("cofenet", file, annotator, "--train", null),
                annotator,
                options,
                (reader, progress) -> CofenetEvaluation.run(reader, file, progress));
    }

    @Command(
            name = "nested",
            description = "Scores what is nested in contents of PolNeAR, against this project's own labels.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int nested(
            @Parameters(paramLabel = "DIR", description = "The folder of PolNeAR that the labels are of.") Path folder,
            @Option(
                            names = "--labels",
                            paramLabel = "FILE",
                            description = "The labels (default: those of the source tree).")
                    Path labels,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        Path chosen = labels == null ? GoldOptions.ofTree("nested-train", surroundings) : labels;
        return score(
                command("nested", folder, annotator, "--labels", labels),
                annotator,
                options,
                (reader, progress) -> NestedEvaluation.run(reader, folder, chosen, progress));
    }

    @Command(
            name = "identity",
            description =
                    "Scores who the sources of PolNeAR's articles are taken for, against this project's own labels.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int identity(
            @Mixin GoldOptions gold,
            @Option(
                            names = "--chains",
                            paramLabel = "FILE",
                            description =
                                    "Coreference chains to compare with (default: those beside the labels, if any).")
                    Path chains,
            @Option(
                            names = "--errors",
                            paramLabel = "FILE",
                            description = "Also list which of the given sources are joined wrongly or not at all: JSON"
                                    + " Lines, with words of the articles.")
                    Path errors,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        Listing wrong = new Listing(errors);
        Run run = (reader, progress) -> {
            try (Rapporteur joining = annotator.openJoining()) {
                return IdentityEvaluation.run(
                        new IdentityEvaluation.Evaluated(
                                reader, Annotators.RULES.bundled().get(), joining.annotator()),
                        new IdentityEvaluation.Measured(gold.folder(), gold.chosen("identity", surroundings), chains),
                        progress,
                        wrong.writer());
            }
        };
        return score(
                command("identity", gold.folder(), annotator, "--gold", gold.stated()), annotator, options, run, wrong);
    }

    @Command(
            name = "acts",
            description =
                    "Scores what statements of PolNeAR are taken to do, and on what condition, against this project's"
                            + " own labels; the statements are given.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int acts(
            @Mixin GoldOptions gold,
            @Option(
                            names = "--errors",
                            paramLabel = "FILE",
                            description =
                                    "Also list the statements of which something is read wrongly: JSON Lines, with"
                                            + " words of the articles.")
                    Path errors,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        Listing wrong = new Listing(errors);
        Run run = (reader, progress) -> {
            try (Rapporteur acting = annotator.openActing()) {
                return ActsEvaluation.run(
                        new ActsEvaluation.Evaluated(Annotators.RULES.bundled().get(), acting.annotator()),
                        new ActsEvaluation.Measured(gold.folder(), gold.chosen("acts", surroundings)),
                        progress,
                        wrong.writer());
            }
        };
        return score(
                command("acts", gold.folder(), annotator, "--gold", gold.stated()), annotator, options, run, wrong);
    }

    @Command(
            name = "plover",
            description =
                    "Scores what kind of event PLOVER's test sentences tell of two sides that are marked; prints root,"
                            + " quad and confusion, or the predictions where the file has no gold.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int plover(
            @Parameters(
                            paramLabel = "FILE",
                            description =
                                    "Columns separated by tabs: marked_sentence, gold_root and gold_quad if known.")
                    Path file,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        return answer(command("plover", file, annotator, "--gold", null), options, () -> {
            PloverEvaluation plover = plover(file, annotator);
            return new Scored(plover.evaluation(), plover.json());
        });
    }

    @Command(
            name = "gsr",
            description = "Scores events on PLOVER's gold standard records: category, source and target.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int gsr(
            @Parameters(paramLabel = "FILE", description = "plover-gsr-cameo.json") Path file,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        return score(
                command("gsr", file, annotator, "--gold", null),
                annotator,
                options,
                (reader, progress) -> GsrEvaluation.run(reader, file, progress));
    }

    @Command(
            name = "mutants",
            description =
                    "Scores collating on articles of PolNeAR that are changed on purpose, each against its original: what"
                            + " was changed and found, and what is claimed where nothing was.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int mutants(
            @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and attributions/.") Path folder,
            @Option(
                            names = "--count",
                            paramLabel = "N",
                            defaultValue = "60",
                            description = "How many mutants in all, evenly of each kind (default: ${DEFAULT-VALUE}).")
                    int count,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            split = ",",
                            description =
                                    "Only these: sentence-dropped, speakers-swapped, number-changed, condition-dropped,"
                                            + " quotations-spliced, reprint-cut, unchanged (default: all).")
                    List<String> kinds,
            @Option(
                            names = "--errors",
                            paramLabel = "FILE",
                            description = "Also list what was missed and what is false: JSON Lines of offsets.")
                    Path errors,
            @Mixin AnnotatorOptions annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        MutantEvaluation.Wanted wanted;
        Listing wrong = new Listing(errors);
        try {
            wanted = MutantEvaluation.Wanted.of(kinds, count, wrong.writer());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return score(
                wanted.command(folder, annotator.word()),
                annotator,
                options,
                (reader, progress) -> MutantEvaluation.run(reader, folder, wanted, progress),
                wrong);
    }

    @Command(
            name = "stories",
            description = "Scores which reports are put into one story: B-cubed and pairwise precision, recall and F1.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int stories(
            @Parameters(
                            paramLabel = "DIR",
                            description = "The folder that holds reports.jsonl, one report a line as read takes it, and"
                                    + " stories.csv with the columns report,story.")
                    Path folder,
            @Option(
                            names = "--annotator",
                            paramLabel = "none|rules|model",
                            defaultValue = "rules",
                            description =
                                    "What else than words and names reports are compared by: nothing (fastest), or"
                                            + " the actors, instruments, meetings and days that rules or the trained model find"
                                            + " (default: ${DEFAULT-VALUE}).")
                    StoryAnnotator annotator,
            @Mixin EvaluateOptions options)
            throws IOException {
        return answer(ScoreCommand.of("stories", folder, annotator.toString(), Map.of()), options, () -> {
            try (Rapporteur rapporteur =
                    Rapporteur.open(Configuration.standard().withAnnotator(annotator.maker()))) {
                return Scored.of(StoriesEvaluation.run(rapporteur, folder, progress("reports")));
            }
        });
    }

    @Command(
            name = "pairs",
            description =
                    "Counts what collating claims of pairs of PolNeAR's articles that tell nothing in common: nothing is right.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    int pairs(@Mixin GoldOptions gold, @Mixin AnnotatorOptions annotator, @Mixin EvaluateOptions options)
            throws IOException {
        Path chosen = gold.chosen("pairs", surroundings);
        return score(
                command("pairs", gold.folder(), annotator, "--gold", gold.stated()),
                annotator,
                options,
                (reader, progress) -> PairsEvaluation.run(reader, gold.folder(), chosen, progress));
    }

    private PloverEvaluation plover(Path file, AnnotatorOptions annotator) throws IOException {
        Optional<EventRoots> opened = annotator.openRoots();
        if (opened.isPresent()) {
            try (EventRoots roots = opened.get()) {
                return PloverEvaluation.run(roots::read, roots.maker(), file, progress("sentences"));
            }
        }
        try (Rapporteur rapporteur = annotator.open(null)) {
            Annotator reader = rapporteur.annotator();
            return PloverEvaluation.run(new ToldRoots(reader), reader.maker(), file, progress("sentences"));
        }
    }

    private static ScoreCommand command(
            String scorer, Path corpus, AnnotatorOptions annotator, String option, Path value) {
        Map<String, Path> options = new LinkedHashMap<>();
        options.put("--model", annotator.model());
        options.put(option, value);
        return ScoreCommand.of(scorer, corpus, annotator.word(), options);
    }

    /** Scores what an annotator finds. */
    private int score(
            ScoreCommand command, AnnotatorOptions annotator, EvaluateOptions options, Run run, Listing... listings)
            throws IOException {
        Scoring scoring = () -> {
            try (Rapporteur rapporteur = annotator.open(null)) {
                return Scored.of(run.on(rapporteur.annotator(), progress("texts")));
            }
        };
        return answer(command, options, scoring, listings);
    }

    /** Scores, then writes all that was asked for; a corpus that cannot be read is one line with the reason. */
    private int answer(ScoreCommand command, EvaluateOptions options, Scoring scoring, Listing... listings)
            throws IOException {
        Scored scored;
        try {
            scored = scoring.run();
        } catch (IOException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
        Evaluation evaluation = scored.evaluation().orElse(null);
        if (options.scores() != null && evaluation != null) {
            command.scores(evaluation).write(options.scores());
        }
        print(options.text() && evaluation != null ? EvaluationText.of(evaluation) : scored.json() + "\n");
        for (Listing listing : listings) {
            listing.write();
        }
        return ExitCode.OK;
    }

    private void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Counts on one line of a terminal, which is cleared at the end. */
    private Progress progress(String what) {
        if (!surroundings.errTerminal()) {
            return Progress.SILENT;
        }
        PrintWriter err = surroundings.err();
        return (done, total) -> {
            err.print(done < total ? "\r" + done + " of " + total + " " + what : "\r\u001b[K");
            err.flush();
        };
    }

    /** What came out: no scores where there was nothing to score against. */
    private record Scored(Optional<Evaluation> evaluation, String json) {
        static Scored of(Evaluation evaluation) {
            return new Scored(Optional.of(evaluation), evaluation.json());
        }
    }

    /** Reads and scores. */
    @FunctionalInterface
    private interface Scoring {
        Scored run() throws IOException;
    }

    /** What is scored of an annotator. */
    @FunctionalInterface
    private interface Run {
        Evaluation on(Annotator annotator, Progress progress) throws IOException;
    }
}
