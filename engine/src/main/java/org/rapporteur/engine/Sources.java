package org.rapporteur.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.rapporteur.formats.report.Inputs;

/**
 * Where the reports of a reading are. For use once, since a stream can be read only once.
 *
 * @param names files, folders (all files below), patterns such as {@code news/*.txt}, or {@code -} for the stream
 * @param standardInput what {@code -} stands for
 * @param maxSize the largest number of bytes that one report may take, 1 or more
 */
public record Sources(List<String> names, InputStream standardInput, long maxSize) {

    /** The size that a report may have when nobody says otherwise, in bytes: 64 MB. */
    public static final long DEFAULT_MAX_SIZE = Inputs.DEFAULT_MAX_SIZE;

    /** Validates; throws {@link IllegalArgumentException} on a size below one. */
    public Sources {
        names = List.copyOf(names);
        Objects.requireNonNull(standardInput, "standardInput");
        if (maxSize < 1) {
            throw new IllegalArgumentException("the largest size is one byte or more, got " + maxSize);
        }
    }

    /** Returns files, folders and patterns, with the usual largest size and nothing on standard input. */
    public static Sources of(List<String> names) {
        return new Sources(names, InputStream.nullInputStream(), DEFAULT_MAX_SIZE);
    }
}
