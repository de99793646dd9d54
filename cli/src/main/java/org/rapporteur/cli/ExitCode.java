package org.rapporteur.cli;

/** What the program's exit status says. Part of the interface: scripts rely on it. */
final class ExitCode {

    /** Everything was read and written. */
    static final int OK = 0;

    /** Some input could not be read; the rest was written. */
    static final int PROBLEMS = 1;

    /** The command was not understood; nothing was done. */
    static final int USAGE = 2;

    /** The output could not be written. */
    static final int OUTPUT = 3;

    /** The model asked for is missing or damaged; nothing was done. */
    static final int MODEL = 4;

    /** A fault of the software. */
    static final int FAULT = 70;

    /** Interrupted (128 + SIGINT), as the shell says it. */
    static final int INTERRUPTED = 130;

    /** Whoever read the output stopped reading (128 + SIGPIPE), as the shell says it. */
    static final int PIPE = 141;

    private ExitCode() {}
}
