package org.rapporteur.benchmark.parts;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.engine.Annotators;
import org.rapporteur.record.Word;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** Reads a whole report into its record. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReportBenchmark {

    /** Which annotator, as {@code --annotator} calls it. */
    @Param({"rules", "model"})
    public String annotator;

    private Report report;
    private Annotator pipeline;

    /** Loads the models. */
    @Setup
    public void load() throws IOException {
        report = Example.report();
        pipeline = Word.of(Annotators.class, annotator).bundled().get();
    }

    /** Reads the report. */
    @Benchmark
    public ReportRecord read() {
        return pipeline.annotate(ReportRecord.of(report));
    }
}
