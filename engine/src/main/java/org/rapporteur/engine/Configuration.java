package org.rapporteur.engine;

import java.util.Objects;
import java.util.function.Supplier;
import org.rapporteur.record.service.Annotator;

/**
 * How reports are read. Immutable.
 *
 * @param annotator makes the annotator; called once, when the first report is read; one that is {@link java.io.Closeable} is
 *     closed with the rapporteur
 * @param threads how many reports are read side by side, 1 or more
 */
public record Configuration(Supplier<? extends Annotator> annotator, int threads) {

    /** The annotator where nobody names another. */
    public static final Annotators ANNOTATOR = Annotators.MODEL;

    /** Validates; throws {@link IllegalArgumentException} on fewer than one thread. */
    public Configuration {
        Objects.requireNonNull(annotator, "annotator");
        if (threads < 1) {
            throw new IllegalArgumentException("reports are read by 1 thread or more, got " + threads);
        }
    }

    /** Returns the default: the annotator {@link #ANNOTATOR}, and as many threads as the machine has processors. */
    public static Configuration standard() {
        return new Configuration(ANNOTATOR.bundled(), Runtime.getRuntime().availableProcessors());
    }

    /** Returns this configuration with another number of threads, 1 or more. */
    public Configuration withThreads(int number) {
        return new Configuration(annotator, number);
    }

    /** Returns this configuration with another annotator, made by {@code maker} when it is first needed. */
    public Configuration withAnnotator(Supplier<? extends Annotator> maker) {
        return new Configuration(maker, threads);
    }
}
