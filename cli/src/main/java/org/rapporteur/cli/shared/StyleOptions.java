package org.rapporteur.cli.shared;

import java.nio.file.Path;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a record shown as text looks like. For one command line. */
public final class StyleOptions {

    /** In which order statements are shown. */
    public enum Order {
        SPEAKER,
        TEXT
    }

    @Option(
            names = "--order",
            paramLabel = "speaker|text",
            defaultValue = "speaker",
            description = "Show statements speaker by speaker (default) or as they come in the text.")
    private Order order;

    @Mixin
    private WidthOptions width;

    @Mixin
    private ColourOptions colour;

    /** Returns the style of an output into {@code file}, or to standard output where it is null. */
    public OutputStyle style(OutputFormat format, Path file, Surroundings surroundings) {
        return new OutputStyle(
                format,
                width.columns(file, surroundings),
                colour.coloured(file, surroundings),
                order == Order.SPEAKER,
                null);
    }
}
