package org.rapporteur.cli.shared;

/** What the program's exit status says. Part of the interface: scripts rely on it. */
public final class ExitCode {

    /** Everything was read and written. */
    public static final int OK = 0;

    /** Some input could not be read; the rest was written. */
    public static final int PROBLEMS = 1;

    /** The command was not understood; nothing was done. */
    public static final int USAGE = 2;

    /** The output could not be written. */
    public static final int OUTPUT = 3;

    /** The model asked for is missing or damaged; nothing was done. */
    public static final int MODEL = 4;

    /** The store cannot be opened or used; what it held is as it was. */
    public static final int STORE = 5;

    /** A server could not be started. */
    public static final int SERVER = 6;

    /** A fault of the software. */
    public static final int FAULT = 70;

    /** Interrupted (128 + SIGINT), as the shell says it. */
    public static final int INTERRUPTED = 130;

    /** Whoever read the output stopped reading (128 + SIGPIPE), as the shell says it. */
    public static final int PIPE = 141;

    private ExitCode() {}
}
