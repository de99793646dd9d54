package org.rapporteur.cli.kept;

import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code user}: the accounts of a server on a store. */
@Command(
        name = "user",
        description =
                "Keeps the accounts of a server on a store: readers look and search, coders add reports and correct,"
                        + " admins keep the accounts.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        synopsisSubcommandLabel = "add|list|role|close",
        subcommands = {
            UserCommands.Add.class,
            UserCommands.Listing.class,
            UserCommands.ChangeRole.class,
            UserCommands.Close.class
        },
        footer = {"", "Example:", "  rapporteur user add --store press.db --role admin ana"})
public final class UserCommand implements Runnable {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills in the rest. */
    public UserCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which? One of add, list, role, close");
    }
}
