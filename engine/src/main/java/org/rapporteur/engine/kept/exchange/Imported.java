package org.rapporteur.engine.kept.exchange;

/**
 * What came of taking a record in.
 *
 * @param reports reports whose record was in the file
 * @param added those of which anything was new; the others were known
 * @param lacking those whose text was not in the file and is not in the store either: they are kept, but not to be seen until it comes
 * @param conclusions conclusions over reports that were taken
 * @param left conclusions that were left, since the store has some by the same program
 * @param problems lines that could not be read and objects that were refused
 */
public record Imported(long reports, long added, long lacking, long conclusions, long left, long problems) {

    /** What comes of nothing. */
    public static final Imported NOTHING = new Imported(0, 0, 0, 0, 0, 0);

    /** Returns the sum of both. */
    public Imported plus(Imported other) {
        return new Imported(
                reports + other.reports,
                added + other.added,
                lacking + other.lacking,
                conclusions + other.conclusions,
                left + other.left,
                problems + other.problems);
    }

    /** Returns whether every line could be read. */
    public boolean complete() {
        return problems == 0;
    }
}
