package org.rapporteur.benchmark.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.rapporteur.extraction.encoder.Model;

/** The benchmarks are there and do their work; how long it takes is for {@code benchmark/run parts} to say. */
class PartsTest {

    @BeforeEach
    void sayWhereTheExampleLies() {
        System.setProperty("rapporteur.home", System.getProperty("rapporteur.root"));
    }

    @Test
    void theProcessorHasMadeWhatJmhRuns() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream list = PartsTest.class.getResourceAsStream(BenchmarkList.BENCHMARK_LIST)) {
            for (BenchmarkListEntry entry : BenchmarkList.readBenchmarkList(list)) {
                names.add(entry.getUserClassQName().replaceFirst(".*\\.", ""));
            }
        }
        assertEquals(Set.of("CuttingBenchmark", "EncoderBenchmark", "ReportBenchmark"), names);
    }

    @Test
    void theyDoTheirWork() throws IOException {
        CuttingBenchmark cutting = new CuttingBenchmark();
        cutting.load();
        assertTrue(cutting.tokens().size() > 1000);
        ReportBenchmark report = new ReportBenchmark();
        report.annotator = "rules";
        report.load();
        assertFalse(report.read().items().isEmpty());
    }

    @Test
    void theEncoderAnswersForEveryWord() throws IOException {
        Assumptions.assumeTrue(Model.isBundled(), "the trained model is not on the class path");
        EncoderBenchmark encoder = new EncoderBenchmark();
        encoder.load();
        assertTrue(encoder.words() > 1000);
        encoder.close();
    }
}
