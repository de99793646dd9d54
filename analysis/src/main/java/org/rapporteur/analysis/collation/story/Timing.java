package org.rapporteur.analysis.collation.story;

/** How much the days between two reports, or groups of reports, tell against their telling one event. Stateless. */
final class Timing {

    /** Reports further apart than this, in days, are not compared. */
    static final int WINDOW = 10;

    /** Spread of the reports of one event, in days; tuned, see {@code evaluation/gold/stories.md}. Miranda et al. (2018) take 72 hours. */
    private static final double SPREAD = 2.5;

    /** What holds where a day is not known: neither the same day nor far off. */
    private static final double UNKNOWN = 0.85;

    private Timing() {}

    /** Returns a factor between 0 and 1 for days known. */
    static double factor(double days) {
        return Math.abs(days) > WINDOW ? 0 : Math.exp(-days * days / (2 * SPREAD * SPREAD));
    }

    /** Returns the factor where at least one day is not known. */
    static double unknown() {
        return UNKNOWN;
    }
}
