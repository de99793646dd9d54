package org.rapporteur.cli;

import java.util.concurrent.Callable;
import org.rapporteur.engine.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command: only says what there is. */
@Command(
        name = "rapporteur",
        description = "Reads reports of a political dispute and writes the record a rapporteur would keep:"
                + " who said what to whom, when, in which words.",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Provider.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything was read and written",
            "1:some input could not be read; the rest was written",
            "2:the command was not understood",
            "3:the output could not be written",
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

    /** Says the version only when asked for it: the number is read from a resource. */
    static final class Provider implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {Version.producer(), CommandLine.Help.Ansi.OFF.string("Java " + Runtime.version())};
        }
    }
}
