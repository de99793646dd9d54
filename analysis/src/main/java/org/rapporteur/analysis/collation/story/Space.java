package org.rapporteur.analysis.collation.story;

/** What reports are compared by; each space has its share of what makes two reports alike. The shares are
 * tuned on pairs of PolNeAR's train part, see {@code evaluation/gold/stories.md}. */
enum Space {
    /** All words. */
    WORD(0.5),

    /** Words that the report writes with a capital inside sentences. */
    NAME(0.2),

    /** Actors, instruments, deciding bodies and days near publication, as the record has them. */
    PARTY(0.3);

    private final double share;

    Space(double share) {
        this.share = share;
    }

    /** Returns how much of the likeness of two reports that have all spaces rests on this one; the shares add up to one. */
    double share() {
        return share;
    }
}
