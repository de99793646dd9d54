package org.rapporteur.benchmark.growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.benchmark.Cost;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.engine.Sources;
import org.rapporteur.engine.Stated;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * How long a kind of report took in two sizes. Immutable.
 *
 * @param name what was read
 * @param pieces the smaller size; the larger is {@link #FACTOR} times that
 * @param seconds CPU time of the process for the smaller, the least of several
 * @param secondsForMore CPU time for the larger, the least of several
 */
record Growth(String name, int pieces, double seconds, double secondsForMore) {

    /** How much larger the larger is. */
    static final int FACTOR = 4;

    /** More than this is not in proportion: between 4 and the square's 16, with room for what collecting garbage takes. */
    static final double MOST = 8;

    /** What takes less than this for the larger size is not dear, whatever its ratio: clocks tick in hundredths of a second. */
    static final double CHEAP_SECONDS = 0.5;

    private static final int TRIES = 3;

    /**
     * Measures one kind in both sizes.
     *
     * @param folder for the files
     * @throws IOException when a file cannot be written or the report was not read, naming the kind
     */
    static Growth of(Dear dear, int pieces, Rapporteur rapporteur, Path folder)
            throws IOException, InterruptedException {
        Path small = file(dear, pieces, folder);
        Path large = file(dear, pieces * FACTOR, folder);
        double least = Double.MAX_VALUE;
        double leastForMore = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            least = Math.min(least, seconds(rapporteur, small));
            leastForMore = Math.min(leastForMore, seconds(rapporteur, large));
        }
        return new Growth(dear.name(), pieces, least, leastForMore);
    }

    /** Returns how many times as long the larger took. */
    double ratio() {
        return secondsForMore / Math.max(seconds, 0.01);
    }

    /** Returns whether time grows no faster than what is read. */
    boolean isInProportion() {
        return secondsForMore < CHEAP_SECONDS || ratio() <= MOST;
    }

    private static Path file(Dear dear, int pieces, Path folder) throws IOException {
        return Files.writeString(
                folder.resolve(pieces + dear.file()), dear.text().apply(pieces), dear.charset());
    }

    private static double seconds(Rapporteur rapporteur, Path file) throws IOException, InterruptedException {
        Cost before = Cost.sinceStart();
        rapporteur.readAll(Sources.of(List.of(file.toString())), Stated.NOTHING, new Dropped(), Progress.NONE);
        return Cost.since(before).cpuSeconds();
    }

    /** Writes nothing. */
    private record Dropped() implements RecordWriter {
        @Override
        public void write(ReportRecord record) {
            // That it was read is what is measured.
        }

        @Override
        public void write(Item item) {
            // A page without text is a problem and no report; finding that out is measured as well.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
