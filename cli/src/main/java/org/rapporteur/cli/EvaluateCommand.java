package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.Scores;
import org.rapporteur.evaluation.cofenet.CofenetEvaluation;
import org.rapporteur.evaluation.polnear.PolnearEvaluation;
import org.rapporteur.record.service.Annotator;
import picocli.CommandLine.Command;
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
        versionProvider = RapporteurCommand.Provider.class,
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
            versionProvider = RapporteurCommand.Provider.class)
    int polnear(
            @Parameters(paramLabel = "DIR", description = "The folder that holds text/ and attributions/.") Path folder,
            @Option(
                            names = "--errors",
                            paramLabel = "FILE",
                            description = "Also list what was missed, spurious or not the same: JSON Lines of offsets.")
                    Path errors,
            @Option(names = "--record", paramLabel = "FILE", description = "Also write the figures as recorded scores.")
                    Path scores)
            throws IOException {
        StringWriter list = new StringWriter();
        int code = evaluate(
                "polnear",
                folder,
                scores,
                (annotator, progress) -> PolnearEvaluation.run(
                        annotator, folder, progress, errors == null ? Writer.nullWriter() : list));
        if (code == ExitCode.OK && errors != null) {
            Files.writeString(errors, list.toString());
        }
        return code;
    }

    @Command(
            name = "cofenet",
            description = "Scores on CofeNet's file of PolNeAR, by CofeNet's measures.",
            mixinStandardHelpOptions = true,
            versionProvider = RapporteurCommand.Provider.class)
    int cofenet(
            @Parameters(paramLabel = "FILE", description = "JSON Lines with tokens, labels and id.") Path file,
            @Option(names = "--record", paramLabel = "FILE", description = "Also write the figures as recorded scores.")
                    Path scores)
            throws IOException {
        return evaluate(
                "cofenet", file, scores, (annotator, progress) -> CofenetEvaluation.run(annotator, file, progress));
    }

    private int evaluate(String scorer, Path corpus, Path scores, Run run) throws IOException {
        Evaluation evaluation;
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard())) {
            evaluation = run.on(rapporteur.annotator(), progress());
        } catch (IOException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
        if (scores != null) {
            Scores.of(scorer, Corpora.name(corpus), evaluation).write(scores);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(evaluation.json() + "\n");
        out.flush();
        return ExitCode.OK;
    }

    /** Counts on one line of a terminal, which is cleared at the end. */
    private Progress progress() {
        if (!surroundings.errTerminal()) {
            return Progress.SILENT;
        }
        PrintWriter err = surroundings.err();
        return (done, total) -> {
            err.print(done < total ? "\r" + done + " of " + total + " articles" : "\r\u001b[K");
            err.flush();
        };
    }

    /** An evaluation yet to be run. */
    @FunctionalInterface
    private interface Run {
        Evaluation on(Annotator annotator, Progress progress) throws IOException;
    }
}
