package org.rapporteur.cli.shared;

import java.util.List;
import org.rapporteur.engine.Sources;
import picocli.CommandLine.Option;

/** The options that say how reports are read: how many at a time, how large. For one command line. */
public final class ReadingOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Converters.Threads.class,
            description = "How many reports to read side by side (default: as many as there are processors).")
    private Integer threads;

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Converters.Size.class,
            defaultValue = "64MB",
            description = "The largest report to read (default: ${DEFAULT-VALUE}).")
    private long maxSize;

    /** Returns how many reports to read side by side; null for as many as there are processors. */
    public Integer threads() {
        return threads;
    }

    /** Returns where the reports are, {@code -} being standard input. */
    public Sources sources(List<String> files, Surroundings surroundings) {
        return new Sources(files, surroundings.in(), maxSize);
    }
}
