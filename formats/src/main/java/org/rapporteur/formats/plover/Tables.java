package org.rapporteur.formats.plover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package: lines of cells parted by tabs, those that begin with {@code #} left out. Stateless. */
final class Tables {

    private Tables() {}

    /** Returns the rows, each of so many cells; a row of another number is an error that names it. */
    static List<String[]> rows(String name, int columns) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> cells(name, line, columns))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " of this program cannot be read; build it again", e);
        }
    }

    private static String[] cells(String name, String line, int columns) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
            throw new IllegalStateException(
                    name + ": a row needs " + columns + " cells, got " + cells.length + " in '" + line + "'");
        }
        return cells;
    }
}
