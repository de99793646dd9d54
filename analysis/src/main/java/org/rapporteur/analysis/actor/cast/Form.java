package org.rapporteur.analysis.actor.cast;

import java.util.Objects;

/**
 * A form under which somebody is mentioned. Immutable.
 *
 * @param text the words, on one line
 * @param count how often, 1 or more
 */
public record Form(String text, int count) {

    /** Validates; throws an exception naming the value at fault. */
    public Form {
        Objects.requireNonNull(text, "text");
        if (count < 1) {
            throw new IllegalArgumentException("'" + text + "' cannot stand " + count + " times");
        }
    }
}
