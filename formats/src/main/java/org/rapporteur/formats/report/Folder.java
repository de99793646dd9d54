package org.rapporteur.formats.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

/**
 * Lists the files below a folder, in the order of their names. Links are followed, and every real folder is entered once, so
 * that links in a circle or across do no harm.
 */
final class Folder {

    private final Consumer<Problem> problems;
    private final Set<Path> entered = new HashSet<>();

    Folder(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Returns the regular files, hidden ones left out; what cannot be listed becomes a problem. */
    List<Path> list(Path folder) {
        List<Path> files = new ArrayList<>();
        Deque<Path> waiting = new ArrayDeque<>();
        waiting.push(folder);
        while (!waiting.isEmpty()) {
            Path next = waiting.pop();
            if (Files.isDirectory(next)) {
                List<Path> entries = entries(next);
                for (int i = entries.size() - 1; i >= 0; i--) {
                    waiting.push(entries.get(i));
                }
            } else if (Files.isRegularFile(next)) {
                files.add(next);
            } else if (Files.exists(next)) {
                problems.accept(Troubles.problem(
                        next.toString(), ProblemKind.UNREADABLE, "is neither a file nor a folder; name it by itself"));
            } else {
                problems.accept(Troubles.missing(next.toString()));
            }
        }
        return files;
    }

    private List<Path> entries(Path folder) {
        try {
            if (!entered.add(folder.toRealPath())) {
                return List.of();
            }
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.filter(path -> !isHidden(path))
                        .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                        .toList();
            }
        } catch (IOException e) {
            problems.accept(Troubles.of(folder.toString(), e));
        } catch (java.io.UncheckedIOException e) {
            problems.accept(Troubles.of(folder.toString(), e.getCause()));
        }
        return List.of();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
