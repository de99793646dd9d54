package org.rapporteur.engine;

/**
 * What came of a reading of many.
 *
 * @param reports how many reports were read and written
 * @param problems how many things could not be read, among them reports whose reading failed
 */
public record Tally(long reports, long problems) {

    /** Returns whether everything could be read. */
    public boolean complete() {
        return problems == 0;
    }
}
