package org.rapporteur.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.decision.BodyList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bodies}: lists the bodies that decisions can be asked about, or shows one. */
@Command(
        name = "bodies",
        description =
                "Lists the bodies that come with the program, or shows one: its rules, their sources, its members.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:answered",
            "1:a file could not be read or is at fault",
            "2:the command was not understood",
            "3:the output could not be written"
        })
final class BodiesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Option(
            names = "--body",
            paramLabel = "ID|FILE.yaml",
            description = "Show this one, shipped or described in a file (default: list those shipped).")
    private String body;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = Converters.Day.class,
            description = "Show it as it was on this day (default: all its members and rules).")
    private LocalDate date;

    @Mixin
    private AnswerOptions answer;

    BodiesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return answer.write(() -> BodyList.answer(body, date), null, surroundings);
    }
}
