package org.rapporteur.benchmark.parts;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.report.Report;

/** Cuts a report into paragraphs, sentences and tagged tokens: what the rules stand on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CuttingBenchmark {

    private Report report;
    private English english;

    /** Loads the language models. */
    @Setup
    public void load() throws IOException {
        report = Example.report();
        english = new English();
    }

    /** Cuts the whole report. */
    @Benchmark
    public List<Token> tokens() {
        return Document.of(report, english).tokens();
    }
}
