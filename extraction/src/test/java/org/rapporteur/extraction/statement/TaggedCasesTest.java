package org.rapporteur.extraction.statement;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.pipeline.Pipeline;

/** Runs the cases in {@code tagged.cases}: statements with and without quotation marks, by the trained model. */
class TaggedCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        Assumptions.assumeTrue(Model.isBundled(), "not run: no model is bundled");
        return Cases.of("tagged.cases", Pipeline.model(Model.bundled()));
    }
}
