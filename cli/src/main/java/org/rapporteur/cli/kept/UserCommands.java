package org.rapporteur.cli.kept;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.ProgramVersion;
import org.rapporteur.cli.shared.StoreOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.server.Server;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Account;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.fault.StaleException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What {@code user} can do. */
final class UserCommands {

    private UserCommands() {}

    /** What all have in common: the store, and what is said when it cannot be. */
    abstract static class Common implements Callable<Integer> {

        @ParentCommand
        private UserCommand parent;

        @Mixin
        private StoreOptions store;

        abstract String done(Store kept) throws IOException;

        Surroundings surroundings() {
            return parent.surroundings();
        }

        Store open() {
            return store.openExisting(surroundings());
        }

        @Override
        public Integer call() throws IOException {
            try (Store kept = open()) {
                surroundings().out().write(done(kept).getBytes(StandardCharsets.UTF_8));
                surroundings().out().flush();
                return ExitCode.OK;
            } catch (IllegalArgumentException | StaleException e) {
                surroundings().err().println("rapporteur: " + e.getMessage());
                return ExitCode.PROBLEMS;
            }
        }

        static Account account(Store kept, String name) {
            return kept.accounts()
                    .find(name)
                    .orElseThrow(() -> new IllegalArgumentException("there is no account '" + name + "'"));
        }
    }

    /** {@code user add}. */
    @Command(
            name = "add",
            description =
                    "Adds an account. The password is asked for on a terminal, else it is the first line of standard"
                            + " input: 12 characters or more. The first account is an admin's.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    static final class Add extends Common {

        @Parameters(paramLabel = "NAME", description = "Letters, digits, dots, hyphens, underscores.")
        private String name;

        @Option(
                names = "--role",
                paramLabel = "reader|coder|admin",
                defaultValue = "coder",
                description = "What they may do (default: ${DEFAULT-VALUE}).")
        private Role role;

        @Override
        String done(Store kept) throws IOException {
            Server.addAccount(kept, name, password(), role);
            return "Added " + name + ", " + role.word() + ".\n";
        }

        private String password() throws IOException {
            Optional<Console> console = Surroundings.console();
            if (console.isPresent()) {
                char[] first = console.get().readPassword("Password of %s: ", name);
                char[] second = console.get().readPassword("Again: ");
                if (first == null || second == null || !Arrays.equals(first, second)) {
                    throw new IllegalArgumentException("the two passwords are not the same; nothing was added");
                }
                return new String(first);
            }
            String line =
                    new BufferedReader(new InputStreamReader(surroundings().in(), StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new IllegalArgumentException("no password: give it on standard input, as its first line");
            }
            return line;
        }
    }

    /** {@code user list}. */
    @Command(
            name = "list",
            description = "Lists the accounts.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    static final class Listing extends Common {

        @Override
        String done(Store kept) {
            StringBuilder list = new StringBuilder();
            for (Account account : kept.accounts().list()) {
                list.append(account.name())
                        .append(" · ")
                        .append(account.role().word())
                        .append(account.closed() ? " · closed" : "")
                        .append('\n');
            }
            return list.isEmpty() ? "There is no account: a server serves this machine alone.\n" : list.toString();
        }
    }

    /** {@code user role}. */
    @Command(
            name = "role",
            description = "Gives an account another role.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    static final class ChangeRole extends Common {

        @Parameters(index = "0", paramLabel = "NAME", description = "Whose.")
        private String name;

        @Parameters(index = "1", paramLabel = "reader|coder|admin", description = "What they may do.")
        private Role role;

        @Override
        String done(Store kept) {
            Account was = account(kept, name);
            kept.accounts().change(new Account(was.name(), was.hash(), role, was.at(), was.closed(), was.version()));
            return name + " is " + role.word() + " now.\n";
        }
    }

    /** {@code user close}. */
    @Command(
            name = "close",
            description = "Closes an account, or opens it again. What its person decided stays.",
            mixinStandardHelpOptions = true,
            versionProvider = ProgramVersion.class)
    static final class Close extends Common {

        @Parameters(paramLabel = "NAME", description = "Whose.")
        private String name;

        @Option(names = "--reopen", description = "Open it again.")
        private boolean reopen;

        @Override
        String done(Store kept) {
            Account was = account(kept, name);
            kept.accounts().change(new Account(was.name(), was.hash(), was.role(), was.at(), !reopen, was.version()));
            return name + (reopen ? " is open again.\n" : " is closed.\n");
        }
    }
}
