package org.rapporteur.cli.analysis;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.output.WholeFile;

/** Writes an answer as a whole. Stateless. */
final class Whole {

    private Whole() {}

    /** Writes it into the file, which appears whole or not at all, or to standard output where the file is null. */
    static void write(String answer, Path file, Surroundings surroundings) throws IOException {
        byte[] whole = answer.getBytes(StandardCharsets.UTF_8);
        if (file != null) {
            WholeFile.write(file, whole);
        } else {
            surroundings.out().write(whole);
            surroundings.out().flush();
        }
    }
}
