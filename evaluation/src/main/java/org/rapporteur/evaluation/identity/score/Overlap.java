package org.rapporteur.evaluation.identity.score;

import org.rapporteur.evaluation.match.Extent;
import org.rapporteur.evaluation.match.Ink;

/** How far two extents of a text are the same. Stateless. */
public final class Overlap {

    private Overlap() {}

    /** Returns the share of what either covers that both cover, 0 to 1; 0 where both are missing. */
    public static double union(Ink ink, Extent one, Extent other) {
        int common = ink.common(one, other);
        int all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** Returns whether they share at least half of the shorter one. */
    public static boolean shares(Ink ink, Extent one, Extent other) {
        int common = ink.common(one, other);
        return common > 0 && 2 * common >= Math.min(one.size(), other.size());
    }
}
