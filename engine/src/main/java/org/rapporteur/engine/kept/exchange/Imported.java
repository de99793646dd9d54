package org.rapporteur.engine.kept.exchange;

/**
 * What came of taking a record in.
 *
 * @param reports reports whose record was in the file
 * @param added those of which anything was new
 * @param conclusions conclusions over reports that were taken
 * @param left conclusions that were left, since the store has some by the same program
 * @param problems lines that could not be read
 */
public record Imported(long reports, long added, long conclusions, long left, long problems) {

    /** Returns the sum of both. */
    Imported plus(Imported other) {
        return new Imported(
                reports + other.reports,
                added + other.added,
                conclusions + other.conclusions,
                left + other.left,
                problems + other.problems);
    }

    /** Returns whether every line could be read. */
    public boolean complete() {
        return problems == 0;
    }
}
