package org.rapporteur.benchmark.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.benchmark.NoAnnotator;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;

class GrowthTest {

    @TempDir
    private Path folder;

    /** Growing itself is measured by hand; here only that each kind of report can be made and read. */
    @Test
    void everyKindCanBeMeasured() throws IOException, InterruptedException {
        try (Rapporteur rapporteur = Rapporteur.open(Configuration.standard().withAnnotator(NoAnnotator::new))) {
            for (Dear dear : Dear.toReaders()) {
                assertEquals(dear.name(), Growth.of(dear, 3, rapporteur, folder).name());
            }
        }
        for (Dear dear : Dear.toAnnotators()) {
            assertTrue(dear.text().apply(8).length() > 3 * dear.text().apply(2).length(), dear.name());
        }
    }

    @Test
    void theSquareIsNotInProportion() {
        assertTrue(new Growth("in proportion", 10, 1, 4.5).isInProportion());
        assertFalse(new Growth("as the square", 10, 1, 16).isInProportion());
        assertTrue(new Growth("cheap", 10, 0, 0.4).isInProportion());
    }
}
