package org.rapporteur.analysis.actor.cast;

import java.util.Objects;

/**
 * What an outlet calls somebody. Immutable.
 *
 * @param outlet the outlet's name, as {@link org.rapporteur.record.report.Report#label} gives it
 * @param words its words, on one line
 */
public record Wording(String outlet, String words) {

    /** Validates; throws an exception naming the value at fault. */
    public Wording {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(words, "words");
    }
}
