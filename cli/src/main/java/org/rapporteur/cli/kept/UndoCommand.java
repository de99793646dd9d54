package org.rapporteur.cli.kept;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StaleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code undo}: takes back what was decided or read. */
@Command(
        name = "undo",
        description =
                "Takes back a decision, with all that were made together with it; or, of one that undid, that. What"
                        + " was taken back stays in the history.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it was undone",
            "1:there is no such decision, or it is undone already; nothing was changed",
            "2:the command was not understood",
            "5:there is no such store, or it cannot be used"
        },
        footer = {"", "Example:", "  rapporteur undo --store press.db --reading 12"})
public final class UndoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DECISION", description = "Its identifier, as history shows it.")
    private String coding;

    @Option(
            names = "--reading",
            paramLabel = "N",
            description = "Withdraw this reading of a report, so that the one before it is in force again.")
    private Long reading;

    @Option(names = "--restore", description = "With --reading, put it in force again.")
    private boolean restore;

    @Mixin
    private StoreOptions store;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            defaultValue = Stated.COMMAND_LINE,
            description = "Who does so (default: ${DEFAULT-VALUE}).")
    private String coder;

    /** Makes the command; picocli fills in the rest. */
    public UndoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if ((coding == null) == (reading == null)) {
            throw new ParameterException(
                    spec.commandLine(), "what is to be undone? A decision's identifier, or --reading N");
        }
        try (Store kept = store.openExisting(surroundings)) {
            String done;
            if (coding != null) {
                int undone = new Corrections(kept, Clock.systemUTC())
                        .undo(coding, null, coder)
                        .size();
                done = "Undone: " + Counted.of(undone, "decision");
            } else if (restore) {
                kept.readings().restore(reading, coder);
                done = "Reading " + reading + " is restored";
            } else {
                kept.readings().withdraw(reading, coder);
                done = "Reading " + reading + " is withdrawn";
            }
            surroundings.out().write((done + ".\n").getBytes(StandardCharsets.UTF_8));
            surroundings.out().flush();
            return ExitCode.OK;
        } catch (IllegalArgumentException | StaleException e) {
            surroundings.err().println("rapporteur: " + e.getMessage());
            return ExitCode.PROBLEMS;
        }
    }
}
