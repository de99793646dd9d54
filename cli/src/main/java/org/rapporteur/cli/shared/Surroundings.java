package org.rapporteur.cli.shared;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a command runs: its streams, what they are connected to, and the environment. The streams stay open.
 *
 * @param in standard input
 * @param out standard output, for what a machine or the user reads as the result
 * @param err standard error, for everything else; flushed by whoever writes
 * @param outTerminal whether standard output is a terminal
 * @param errTerminal whether standard error is a terminal
 * @param width the terminal's width in columns
 * @param home the folder that holds {@code examples}, or null when unknown
 * @param environment looks up an environment variable; null when it is not set
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintWriter err,
        boolean outTerminal,
        boolean errTerminal,
        int width,
        Path home,
        UnaryOperator<String> environment) {

    /** The width when nobody knows one. */
    public static final int USUAL_WIDTH = 80;

    public Surroundings {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(environment, "environment");
    }

    /**
     * Returns those of this process. The launcher says in the property {@code rapporteur.terminal} which of {@code in},
     * {@code out} and {@code err} are terminals, since Java 17 can only tell whether all streams are; without it, neither is taken for one.
     */
    public static Surroundings ofProcess() {
        String terminals = System.getProperty("rapporteur.terminal", "");
        String home = System.getProperty("rapporteur.home");
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintWriter(
                        new OutputStreamWriter(
                                new FileOutputStream(FileDescriptor.err),
                                terminals.contains("err") ? terminalCharset() : StandardCharsets.UTF_8),
                        true),
                terminals.contains("out"),
                terminals.contains("err"),
                width(System.getProperty("rapporteur.width", System.getenv("COLUMNS"))),
                home == null ? null : Path.of(home),
                System::getenv);
    }

    /** Returns where to ask for what nobody should see; empty where standard input is no terminal, which the launcher says. */
    @SuppressWarnings("SystemConsoleNull")
    public static Optional<Console> console() {
        return System.getProperty("rapporteur.terminal", "").contains("in")
                ? Optional.ofNullable(System.console())
                : Optional.empty();
    }

    /** Returns whether colours are wanted on standard output when the user does not say. */
    public boolean colourful() {
        String noColour = environment.apply("NO_COLOR");
        return outTerminal && (noColour == null || noColour.isEmpty()) && !"dumb".equals(environment.apply("TERM"));
    }

    private static int width(String text) {
        return text != null && text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : USUAL_WIDTH;
    }

    /** A terminal may know another character set than files do. */
    private static Charset terminalCharset() {
        String name = System.getProperty("stderr.encoding", System.getProperty("sun.stderr.encoding", "UTF-8"));
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
