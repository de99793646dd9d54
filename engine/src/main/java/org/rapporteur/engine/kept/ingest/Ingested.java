package org.rapporteur.engine.kept.ingest;

/**
 * What came of filling a store.
 *
 * @param read reports that were read and kept
 * @param taken reports whose record was taken as a file had it
 * @param skipped reports that the same annotators had read before
 * @param lacking those taken whose text was not in the store yet
 * @param problems what could not be read, reports whose reading failed among them
 */
public record Ingested(long read, long taken, long skipped, long lacking, long problems) {

    /** Makes one where every report has its text. */
    public Ingested(long read, long taken, long skipped, long problems) {
        this(read, taken, skipped, 0, problems);
    }

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems == 0;
    }
}
