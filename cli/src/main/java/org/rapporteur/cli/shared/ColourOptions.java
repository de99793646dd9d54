package org.rapporteur.cli.shared;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says whether text is coloured. For one command line. */
public final class ColourOptions {

    /** When text is coloured. */
    public enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "auto|always|never",
            defaultValue = "auto",
            description = "Colour text: on a terminal (default), always or never.")
    private Colour colour;

    /** Returns whether what goes into {@code file}, or to standard output where it is null, is coloured. */
    public boolean coloured(Path file, Surroundings surroundings) {
        return switch (colour) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> file == null && surroundings.colourful();
        };
    }
}
