package org.rapporteur.record.service;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads one file format. Stateless and safe for use by several threads. A new format is one implementation, registered in
 * {@code META-INF/services}.
 */
public interface ReportReader {

    /** Returns the format's short name, such as {@code html}. */
    String format();

    /**
     * Returns whether this reader should read the input, judged by its name and first bytes. The first reader that says yes is
     * used; plain text comes last and says yes to everything.
     *
     * @throws IOException when the first bytes cannot be read
     */
    boolean accepts(Input input) throws IOException;

    /**
     * Reads the input and hands on what comes of it, piece by piece, in the order of the file. What is wrong with the contents
     * becomes a {@link Reading.Failed}; reading goes on behind it where the format allows.
     *
     * @throws IOException when the bytes cannot be read
     */
    void read(Input input, Consumer<Reading> sink) throws IOException;
}
