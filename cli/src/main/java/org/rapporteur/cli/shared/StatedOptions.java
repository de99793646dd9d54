package org.rapporteur.cli.shared;

import java.time.LocalDate;
import org.rapporteur.engine.Stated;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which the user says what all reports of a command have in common. For one command line. */
public final class StatedOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the reports.")
    private String outlet;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "The day on which they were published.")
    private LocalDate date;

    @Option(names = "--language", paramLabel = "TAG", description = "Their language, such as en.")
    private String language;

    @Option(names = "--title", paramLabel = "TEXT", description = "Their headline.")
    private String title;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            defaultValue = Stated.COMMAND_LINE,
            description = "Who says so: the name under which these are recorded (default: ${DEFAULT-VALUE}).")
    private String coder;

    /** Returns what was said; a value that cannot be is an error of usage. */
    public Stated stated() {
        try {
            return new Stated(outlet, date, language, title, coder);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
