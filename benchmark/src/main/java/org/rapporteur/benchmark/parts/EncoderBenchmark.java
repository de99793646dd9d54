package org.rapporteur.benchmark.parts;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.extraction.encoder.Encoder;
import org.rapporteur.extraction.encoder.Model;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.English;
import org.rapporteur.extraction.text.Language;
import org.rapporteur.record.report.Report;

/**
 * Reads a report with the encoder: word pieces, windows, the graph; nothing is made of the vectors. What the model's annotator
 * takes beyond this ({@link ReportBenchmark}) is cutting, decoding, linking and joining.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EncoderBenchmark {

    private Report report;
    private Language language;
    private Model model;
    private Encoder encoder;

    /** Makes the encoder and has it load the model. */
    @Setup
    public void load() throws IOException {
        report = Example.report();
        language = new English();
        model = Model.bundled();
        encoder = new Encoder(model);
        words();
    }

    /** Lets go of the model. */
    @TearDown
    public void close() {
        model.close();
    }

    /** Reads the whole report; returns how many words the windows answered for. */
    @Benchmark
    public int words() {
        AtomicInteger words = new AtomicInteger();
        encoder.read(Document.of(report, language), window -> words.addAndGet(window.endOwn() - window.firstOwn()));
        return words.get();
    }
}
