package org.rapporteur.record.service;

import java.io.IOException;
import java.io.InputStream;

/** A file or stream to read reports from. Not safe for use by several threads. */
public interface Input {

    /** Returns a name for people and for {@code uri} fields: a path as given, or {@code -} for standard input. */
    String uri();

    /** Returns the largest number of bytes that one report may take. */
    long maxSize();

    /**
     * Returns the first bytes, at most {@code count}, without using them up.
     *
     * @throws IOException when they cannot be read
     */
    byte[] peek(int count) throws IOException;

    /**
     * Returns the bytes from the beginning. May be called once; the caller closes the stream.
     *
     * @throws IOException when it cannot be opened
     */
    InputStream open() throws IOException;
}
