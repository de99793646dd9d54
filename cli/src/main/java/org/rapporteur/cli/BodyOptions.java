package org.rapporteur.cli;

import java.time.LocalDate;
import org.rapporteur.cli.shared.Converters;
import picocli.CommandLine.Option;

/** The options that say which body is asked about, on which day and under which rule. */
final class BodyOptions {

    @Option(
            names = "--body",
            paramLabel = "ID|FILE.yaml",
            required = true,
            description =
                    "The body: one that comes with the program (see: rapporteur bodies) or a file that describes one.")
    private String body;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            required = true,
            converter = Converters.Day.class,
            description = "The day: it says who is a member and which rules hold.")
    private LocalDate date;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            defaultValue = "all",
            description =
                    "One of the body's rules by its name, such as substantive, procedural or consensus; or all, side by"
                            + " side (default: ${DEFAULT-VALUE}).")
    private String rule;

    String body() {
        return body;
    }

    LocalDate date() {
        return date;
    }

    String rule() {
        return rule;
    }
}
