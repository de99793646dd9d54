package org.rapporteur.benchmark.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.benchmark.NoAnnotator;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.record.report.Report;

/** The report that parts are measured on: the bundled example, written for this project, several times over. Stateless. */
final class Example {

    private static final String FILE = "examples/halyard-2007-12-20.txt";

    /** About 1,100 words: a long article. */
    private static final int TIMES = 4;

    private Example() {}

    /**
     * Returns the report.
     *
     * @throws IOException when the source tree, which the property {@code rapporteur.home} names, has no such file
     */
    static Report report() throws IOException {
        Path file = Path.of(System.getProperty("rapporteur.home", ".")).resolve(FILE);
        String text = (Files.readString(file) + "\n\n").repeat(TIMES);
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard().withAnnotator(NoAnnotator::new))) {
            return rapporteur.read(text).report();
        }
    }
}
