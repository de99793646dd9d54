package org.rapporteur.formats.report;

import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;

/**
 * Finds what a user's arguments name: files, folders (all files below, sorted by name, hidden ones left out), patterns
 * ({@code *.txt}, {@code news/**}{@code /*.html}), and {@code -} for standard input. A file named twice is read once. Files are
 * opened only when they are read. Not safe for use by several threads.
 */
public final class Inputs {

    /** The size that a report may have when nobody says otherwise: 64 MB. */
    public static final long DEFAULT_MAX_SIZE = 64L << 20;

    private final InputStream standardInput;
    private final long maxSize;
    private final Consumer<Problem> problems;
    private final List<Input> found = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private boolean standardInputTaken;

    private Inputs(InputStream standardInput, long maxSize, Consumer<Problem> problems) {
        this.standardInput = standardInput;
        this.maxSize = maxSize;
        this.problems = problems;
    }

    /**
     * Returns the inputs in the order of the arguments. What is missing or cannot be listed becomes a problem; the rest is
     * returned all the same.
     *
     * @param arguments files, folders, patterns, or {@code -}
     * @param standardInput what {@code -} stands for; closed by who reads it
     * @param maxSize the largest number of bytes that one report may take, one or more
     * @param problems takes what could not be found
     * @throws IllegalArgumentException when {@code maxSize} is below one
     */
    public static List<Input> resolve(
            List<String> arguments, InputStream standardInput, long maxSize, Consumer<Problem> problems) {
        if (maxSize < 1) {
            throw new IllegalArgumentException("the largest size is one byte or more, got " + maxSize);
        }
        Inputs inputs = new Inputs(standardInput, maxSize, problems);
        arguments.forEach(inputs::resolve);
        return List.copyOf(inputs.found);
    }

    private void resolve(String argument) {
        if (argument.equals("-")) {
            // A stream can be read only once, and twice would be the same report twice.
            if (!standardInputTaken) {
                standardInputTaken = true;
                found.add(new StreamInput("-", maxSize, () -> standardInput));
            }
            return;
        }
        try {
            Path path = Path.of(argument);
            if (Files.exists(path) && !argument.isEmpty()) {
                add(path);
                return;
            }
        } catch (InvalidPathException e) {
            if (!Pattern.isPattern(argument)) {
                problems.accept(Troubles.problem(
                        argument,
                        ProblemKind.MISSING,
                        "is no name of a file here (" + e.getReason() + "); check it, and the locale (LANG)"));
                return;
            }
        }
        if (Pattern.isPattern(argument)) {
            expand(argument);
        } else {
            problems.accept(Troubles.missing(argument));
        }
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            List<Problem> told = new ArrayList<>();
            List<Path> files = new Folder(told::add).list(path);
            told.forEach(problems);
            files.forEach(this::addFile);
            // A folder that may not be listed has said so already, and one whose files all came before is not empty.
            if (files.isEmpty() && told.isEmpty()) {
                problems.accept(Troubles.problem(
                        path.toString(), ProblemKind.EMPTY, "is a folder without files to read; check the name"));
            }
        } else {
            addFile(path);
        }
    }

    private void expand(String argument) {
        try {
            Pattern pattern = Pattern.of(argument);
            List<Path> matching = Files.isDirectory(pattern.folder())
                    ? new Folder(problems)
                            .list(pattern.folder()).stream()
                                    .filter(pattern::matches)
                                    .toList()
                    : List.of();
            if (matching.isEmpty()) {
                problems.accept(Troubles.problem(
                        argument, ProblemKind.MISSING, "matches no file; check the pattern and the current folder"));
            }
            matching.forEach(this::addFile);
        } catch (IllegalArgumentException e) {
            problems.accept(Troubles.problem(
                    argument, ProblemKind.MISSING, "is no file and no pattern (" + e.getMessage() + "); check it"));
        }
    }

    private void addFile(Path path) {
        String uri = path.toString();
        if (!known.add(path.toAbsolutePath().normalize())) {
            return;
        }
        if (Files.isRegularFile(path)) {
            found.add(new FileInput(path, uri, maxSize));
        } else {
            found.add(new StreamInput(uri, maxSize, () -> new Unseekable(Files.newInputStream(path))));
        }
    }

    /** A pipe or a device: Java asks how much is left by asking for the position, which these do not have. */
    private static final class Unseekable extends FilterInputStream {

        Unseekable(InputStream stream) {
            super(stream);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
