package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ProgramVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: only says what there is. */
@Command(
        name = "rapporteur",
        description = "Reads reports of a political dispute and writes the record a rapporteur would keep:"
                + " who said what to whom, when, in which words.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "1:some input could not be read; the rest was written",
            "2:the command was not understood",
            "3:the output could not be written",
            "4:the model is missing or damaged; nothing was done",
            "5:the store cannot be opened or used; what it held is as it was",
            "6:the server could not be started",
            "70:a fault of the software",
            "130:interrupted",
            "141:whoever read the output stopped reading"
        },
        footer = {"", "Examples:", "  rapporteur demo", "  rapporteur read --date 2007-12-20 report.txt"})
final class RapporteurCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command? One of " + names());
    }

    private String names() {
        return String.join(", ", spec.subcommands().keySet());
    }
}
