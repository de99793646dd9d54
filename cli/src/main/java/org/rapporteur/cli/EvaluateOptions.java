package org.rapporteur.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options that every scorer has. */
final class EvaluateOptions {

    /** How the figures are printed. */
    enum Format {
        JSON,
        TEXT
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "json|text",
            defaultValue = "json",
            description = "Print one JSON object (default), or tables for a person.")
    private Format format;

    @Option(names = "--record", paramLabel = "FILE", description = "Also write the figures as recorded scores.")
    private Path scores;

    /** Returns whether tables are wanted. */
    boolean text() {
        return format == Format.TEXT;
    }

    /** Returns where to record the scores, or null. */
    Path scores() {
        return scores;
    }
}
