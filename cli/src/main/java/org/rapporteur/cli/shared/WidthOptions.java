package org.rapporteur.cli.shared;

import java.nio.file.Path;
import org.rapporteur.engine.output.OutputStyle;
import picocli.CommandLine.Option;

/** The option that says how wide text is set. For one command line. */
public final class WidthOptions {

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            converter = Converters.Width.class,
            description = "Columns of a line of text (default: the terminal's, else 80).")
    private Integer width;

    /** Returns the columns of a line of what goes into {@code file}, or to standard output where it is null. */
    public int columns(Path file, Surroundings surroundings) {
        boolean screen = file == null && surroundings.outTerminal();
        int usual = screen ? Math.max(surroundings.width(), OutputStyle.NARROWEST) : Surroundings.USUAL_WIDTH;
        return width == null ? usual : width;
    }
}
