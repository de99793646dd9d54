package org.rapporteur.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.cli.analysis.ActorsCommand;
import org.rapporteur.cli.analysis.CollateCommand;
import org.rapporteur.cli.analysis.ComparisonOptions;
import org.rapporteur.cli.kept.SearchCommand;
import org.rapporteur.cli.shared.ColourOptions;
import org.rapporteur.cli.shared.Converters;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.StyleOptions;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.AnnotatorException;
import org.rapporteur.engine.Annotators;
import org.rapporteur.engine.Version;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.store.account.Role;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.search.SortOrder;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The entry of the command line. Stateless. */
public final class Main {

    private static final long PATIENCE_MILLIS = 2_000;
    private static final long PAUSE_MILLIS = 10;

    private Main() {}

    /** Runs the command that the arguments name and ends the process with its exit code. */
    public static void main(String[] arguments) {
        AtomicBoolean finished = new AtomicBoolean();
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> giveUp(worker, finished), "interrupted"));
        int code = run(Surroundings.ofProcess(), arguments);
        finished.set(true);
        System.exit(code);
    }

    /** Lets a command that the user interrupts clear away what it has not finished; Java then exits with 128 and the signal. */
    private static void giveUp(Thread worker, AtomicBoolean finished) {
        if (finished.get()) {
            return;
        }
        worker.interrupt();
        for (long waited = 0; !finished.get() && waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Runs the command that the arguments name and returns its exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        CommandLine line = commandLine(surroundings);
        int code = line.execute(arguments);
        line.getOut().flush();
        surroundings.err().flush();
        return code == ExitCode.OK && line.getOut().checkError() ? ExitCode.PIPE : code;
    }

    private static CommandLine commandLine(Surroundings surroundings) {
        CommandLine line = new CommandLine(new RapporteurCommand());
        Commands.add(line, surroundings);
        line.setOut(new PrintWriter(surroundings.out(), false, StandardCharsets.UTF_8));
        line.setErr(surroundings.err());
        line.registerConverter(OutputFormat.class, Converters.word(OutputFormat.class));
        line.registerConverter(Annotators.class, Converters.word(Annotators.class));
        line.registerConverter(EvaluateOptions.Format.class, Converters.word(EvaluateOptions.Format.class));
        line.registerConverter(ActorsCommand.Format.class, Converters.word(ActorsCommand.Format.class));
        line.registerConverter(CollateCommand.Format.class, Converters.word(CollateCommand.Format.class));
        line.registerConverter(ComparisonOptions.Format.class, Converters.word(ComparisonOptions.Format.class));
        line.registerConverter(SearchCommand.Format.class, Converters.word(SearchCommand.Format.class));
        line.registerConverter(SortOrder.class, Converters.word(SortOrder.class));
        line.registerConverter(Role.class, Converters.word(Role.class));
        line.registerConverter(ColourOptions.Colour.class, Converters.word(ColourOptions.Colour.class));
        line.registerConverter(StyleOptions.Order.class, Converters.word(StyleOptions.Order.class));
        line.setUsageHelpWidth(Math.max(55, Math.min(surroundings.width(), 100)));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colourful() ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler((failure, args) -> wrongUsage(failure));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(failure, command.getErr()));
        return line;
    }

    private static int wrongUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("rapporteur: " + words(failure));
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String words(ParameterException failure) {
        if (!(failure instanceof UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return failure.getMessage();
        }
        String argument = unmatched.getUnmatched().get(0);
        if (failure.getCommandLine().getSubcommands().isEmpty()) {
            return "too many arguments: '" + argument + "'";
        }
        // Whoever leaves out the command most likely wants the one that takes files.
        return "there is no command '" + argument + "'"
                + (argument.matches("[a-z]+") ? "" : "; to read a report: rapporteur read " + argument);
    }

    /** An interruption during a write closes the file, and comes wrapped in what could not be done for it. */
    private static boolean isInterruption(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || cause instanceof ClosedByInterruptException) {
                return true;
            }
        }
        return false;
    }

    private static int failed(Exception failure, PrintWriter err) {
        if (isInterruption(failure)) {
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
            if (String.valueOf(cause.getMessage()).contains("Broken pipe")) {
                return ExitCode.PIPE;
            }
            err.println("rapporteur: " + words(cause));
            return ExitCode.OUTPUT;
        }
        if (failure instanceof AnnotatorException) {
            err.println("rapporteur: " + failure.getMessage());
            return ExitCode.MODEL;
        }
        if (failure instanceof StoreException) {
            err.println("rapporteur: " + failure.getMessage());
            return ExitCode.STORE;
        }
        err.println("rapporteur " + Version.number() + " failed, which is a fault of the software; please report it:");
        failure.printStackTrace(err);
        return ExitCode.FAULT;
    }

    /** Java's file exceptions say little more than the file's name. */
    private static String words(Throwable failure) {
        if (failure.getClass() == IOException.class) {
            return failure.getMessage();
        }
        return failure.getMessage() + " (" + failure.getClass().getSimpleName() + ")";
    }
}
