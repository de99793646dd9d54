package org.rapporteur.record.report;

import java.util.Objects;

/**
 * How the bytes of a file were read as text.
 *
 * @param name the IANA name of the character set
 * @param why how it was found: byte-order mark, declaration, or detection with its confidence
 */
public record Encoding(String name, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Encoding {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(why, "why");
    }
}
