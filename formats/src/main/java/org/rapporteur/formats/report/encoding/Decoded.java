package org.rapporteur.formats.report.encoding;

import java.util.Objects;
import org.rapporteur.record.report.Encoding;

/**
 * A file's bytes as text.
 *
 * @param text all characters behind the byte-order mark, nothing normalised
 * @param encoding how they were read
 */
public record Decoded(String text, Encoding encoding) {

    /** Validates; throws an exception naming the value at fault. */
    public Decoded {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(encoding, "encoding");
    }
}
