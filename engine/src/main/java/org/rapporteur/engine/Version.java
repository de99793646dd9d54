package org.rapporteur.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.rapporteur.record.Maker;

/** Which version of the software this is. Stateless. */
public final class Version {

    private static final String RESOURCE = "version.txt";

    private Version() {}

    /** Returns the version's number, such as {@code 0.1.0}. */
    public static String number() {
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IOException("not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns the program's name and version as files name their producer: {@code rapporteur 0.1.0}. */
    public static String producer() {
        return maker().written();
    }

    /** Returns the maker of what the program itself says, such as that a report could not be read. */
    public static Maker maker() {
        return new Maker.Machine("rapporteur", number());
    }
}
