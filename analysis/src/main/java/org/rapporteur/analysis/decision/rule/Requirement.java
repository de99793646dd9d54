package org.rapporteur.analysis.decision.rule;

/**
 * One thing a rule demands. Implementations are immutable and monotone: another vote turned to yes never unmeets one.
 */
public sealed interface Requirement permits Threshold, NoVeto, NoObjection, Unanimity, Quorum {

    /** Returns whether a vote with these counts meets it. */
    boolean met(Tally tally);

    /**
     * Returns the sums that decide whether it is met, in a fixed order. Each is a sum over the members, so two partial
     * tallies with the same view behave alike whatever is added to both.
     */
    long[] view(Tally tally);

    /** Returns what a proposal that misses it fails for. */
    Cause cause();

    /** Returns the demand in words, as the end of "adopted when …". */
    String words();
}
