package org.rapporteur.engine.kept.ingest;

/**
 * What came of filling a store.
 *
 * @param read reports that were read and kept
 * @param taken reports whose record was taken as a file had it
 * @param skipped reports that the same annotators had read before
 * @param problems what could not be read, reports whose reading failed among them
 */
public record Ingested(long read, long taken, long skipped, long problems) {

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems == 0;
    }
}
