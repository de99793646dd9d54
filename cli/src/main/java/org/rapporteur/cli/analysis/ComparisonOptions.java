package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.util.List;
import org.rapporteur.cli.shared.AnnotatorOptions;
import org.rapporteur.cli.shared.ColourOptions;
import org.rapporteur.cli.shared.StatedOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.cli.shared.WidthOptions;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.collation.ComparisonAnswer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how and where a comparison is written. For one command line. */
public final class ComparisonOptions {

    /** How the answer is written. */
    public enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--all", description = "Print long lists and long passages whole, in text.")
    private boolean all;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            description = "The output's format (default: as --out ends, else text).")
    private Format format;

    @Mixin
    private AskingOptions asking;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ColourOptions colour;

    /** Returns where these files are read from. */
    Sources sources(List<String> files, Surroundings surroundings) {
        return asking.sources(files, surroundings);
    }

    /** Asks, and writes the answer. Returns the exit code. */
    int answer(
            List<String> files,
            StatedOptions stated,
            AnnotatorOptions annotator,
            AskingOptions.Ask<ComparisonAnswer> ask,
            Surroundings surroundings)
            throws IOException, InterruptedException {
        boolean json = asking.format(format, List.of(Format.values())) == Format.JSON;
        AskingOptions.Render<ComparisonAnswer> render = answer -> json
                ? answer.json()
                : answer.text(
                        width.columns(asking.out(), surroundings), colour.coloured(asking.out(), surroundings), all);
        AskingOptions.Kind<ComparisonAnswer> kind = new AskingOptions.Kind<>(ask, ComparisonAnswer::complete, render);
        return asking.answer(files, stated, annotator, kind, surroundings);
    }
}
