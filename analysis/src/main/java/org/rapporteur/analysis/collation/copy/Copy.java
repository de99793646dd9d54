package org.rapporteur.analysis.collation.copy;

import java.util.List;
import java.util.Objects;

/**
 * One report that prints text of another.
 *
 * @param report the identifier of the report that prints it again, as far as {@code ground} tells
 * @param original the identifier of the other
 * @param pairs the passages, in the order of the report; one or more
 * @param share the part of the report's words that stand in these passages and in the original alike, above 0 to 1
 * @param shareOfOriginal the part of the original's words that do
 * @param ground what tells which was first
 * @param why the same, in words that follow "the likely original" or stand by themselves
 */
public record Copy(
        String report,
        String original,
        List<Pair> pairs,
        double share,
        double shareOfOriginal,
        Ground ground,
        String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Copy {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(original, "original");
        pairs = List.copyOf(pairs);
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(why, "why");
        if (pairs.isEmpty() || !(share > 0 && share <= 1) || !(shareOfOriginal > 0 && shareOfOriginal <= 1)) {
            throw new IllegalArgumentException("a copy has passages and shares above 0 up to 1, got " + pairs.size()
                    + " passages, " + share + " and " + shareOfOriginal);
        }
    }

    /** Returns whether one of the two is mostly, to at least {@code part}, the other's text. */
    public boolean isAtLeast(double part) {
        return Math.max(share, shareOfOriginal) >= part;
    }
}
