package org.rapporteur.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of words that lie beside the classes that use them, in UTF-8. Stateless. */
public final class Table {

    private Table() {}

    /**
     * Returns the lines of a table without comments ({@code #}) and empty lines.
     *
     * @param beside the class in whose package the table lies
     * @param name the table's file name
     * @throws UncheckedIOException when it is not on the class path or cannot be read
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
