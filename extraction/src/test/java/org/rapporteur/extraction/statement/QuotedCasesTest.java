package org.rapporteur.extraction.statement;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.extraction.pipeline.Pipeline;

/** Runs the cases in {@code quoted.cases}: quotations, by rules. */
class QuotedCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return Cases.of("quoted.cases", Pipeline.rules());
    }
}
