package org.rapporteur.formats.report.encoding;

import java.util.Objects;

/**
 * An encoding that a file claims for itself.
 *
 * @param label the name as printed
 * @param where what says so, such as {@code meta charset}
 */
public record Declared(String label, String where) {

    /** Validates; throws an exception naming the value at fault. */
    public Declared {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(where, "where");
    }
}
