package org.rapporteur.store.search;

import java.util.Objects;

/**
 * How often a value of a facet occurs among what was found.
 *
 * @param value the value, as a query takes it; empty for those without one
 * @param label how to show it: an actor's name, a story's title
 * @param count how often; a facet in which something is chosen counts as if nothing were chosen in it
 */
public record Count(String value, String label, long count) {

    /** Validates; throws an exception naming the value at fault. */
    public Count {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(label, "label");
    }
}
