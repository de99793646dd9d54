package org.rapporteur.analysis.decision.picture;

import java.util.Objects;

/**
 * One threshold as drawn: how much is in favour, how much could still be, how much is needed. Immutable.
 *
 * @param label what is counted, such as {@code votes in favour}
 * @param yes how much is in favour, zero or more
 * @param unknown how much more could be, zero or more
 * @param needed how much is needed
 * @param total how much there is, at least {@code yes + unknown} and at least 1
 */
public record Bar(String label, long yes, long unknown, long needed, long total) {

    /** Validates; throws an exception naming the value at fault. */
    public Bar {
        Objects.requireNonNull(label, "label");
        if (yes < 0 || unknown < 0 || needed < 0 || total < 1 || yes + unknown > total) {
            throw new IllegalArgumentException("a bar of " + yes + " in favour and " + unknown + " unknown, " + needed
                    + " needed, cannot be drawn on " + total);
        }
    }
}
