package org.rapporteur.cli;

import java.nio.file.Path;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import picocli.CommandLine.Option;

/** The options that say what text for a terminal looks like. */
final class StyleOptions {

    /** When text is coloured. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** In which order statements are shown. */
    enum Order {
        SPEAKER,
        TEXT
    }

    @Option(
            names = "--order",
            paramLabel = "speaker|text",
            defaultValue = "speaker",
            description = "Show statements speaker by speaker (default) or as they come in the text.")
    private Order order;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            converter = Converters.Width.class,
            description = "Columns of a line (default: the terminal's, else 80).")
    private Integer width;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colour text: on a terminal (default), always or never.")
    private Colour colour;

    /** Returns the style of an output into {@code file}, or to standard output where it is null. */
    OutputStyle style(OutputFormat format, Path file, Surroundings surroundings) {
        boolean screen = file == null && surroundings.outTerminal();
        int usual = screen ? Math.max(surroundings.width(), OutputStyle.NARROWEST) : Surroundings.USUAL_WIDTH;
        boolean coloured = switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> file == null && surroundings.colourful();
        };
        return new OutputStyle(format, width == null ? usual : width, coloured, order == Order.SPEAKER, null);
    }
}
