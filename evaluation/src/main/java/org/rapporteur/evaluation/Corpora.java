package org.rapporteur.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where other people's texts lie: used, never shipped. The folder is named by the environment variable
 * {@value #VARIABLE}; without it the {@code shared} folder beside the checkout is tried. What needs an absent corpus is
 * reported as not run. Stateless.
 */
public final class Corpora {

    /** The environment variable that names the folder. */
    public static final String VARIABLE = "RAPPORTEUR_CORPORA";

    private Corpora() {}

    /** Returns a file or folder of the corpora, such as {@code data/polnear/dev}, where it is present. */
    public static Optional<Path> find(String relative) {
        Path path = root().resolve(relative);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }

    /** Returns how a corpus is called in records: its path relative to the folder where it lies there, else its own name. */
    public static String name(Path corpus) {
        Path absolute = corpus.toAbsolutePath().normalize();
        Path root = root().toAbsolutePath().normalize();
        Path name = absolute.startsWith(root) ? root.relativize(absolute) : absolute.getFileName();
        return String.valueOf(name).replace('\\', '/');
    }

    private static Path root() {
        String named = System.getenv(VARIABLE);
        return Path.of(named != null ? named : System.getProperty("rapporteur.corpora.default", "../shared"));
    }
}
