package org.rapporteur.record;

import java.util.Objects;

/**
 * The first line of a file: which format, which version, who wrote it.
 *
 * @param format always {@value #FORMAT} in files this library writes
 * @param version the format's version, 1 or more
 * @param producer program and version, for people
 * @param extra unknown fields
 */
public record Header(String format, int version, String producer, Extra extra) implements Item {

    /** The format's name. */
    public static final String FORMAT = "rapporteur-record";

    /** The format's version that this library writes. */
    public static final int VERSION = 1;

    /** Validates; throws {@link IllegalArgumentException} on a version below one. */
    public Header {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(producer, "producer");
        if (version < 1) {
            throw new IllegalArgumentException("a format version is 1 or more, got " + version);
        }
    }

    /** Returns the header that this version writes. */
    public static Header of(String producer) {
        return new Header(FORMAT, VERSION, producer, Extra.NONE);
    }

    @Override
    public String type() {
        return "record";
    }

    @Override
    public String id() {
        return null;
    }

    @Override
    public Maker by() {
        return null;
    }
}
