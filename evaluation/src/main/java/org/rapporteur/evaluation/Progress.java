package org.rapporteur.evaluation;

/** Is told how far an evaluation has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * Called after each report.
     *
     * @param done reports read so far
     * @param total reports to read
     */
    void at(int done, int total);
}
