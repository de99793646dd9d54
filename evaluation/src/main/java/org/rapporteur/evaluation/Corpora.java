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
        String named = System.getenv(VARIABLE);
        Path root = Path.of(named != null ? named : System.getProperty("rapporteur.corpora.default", "../shared"));
        Path path = root.resolve(relative);
        return Files.exists(path) ? Optional.of(path) : Optional.empty();
    }
}
