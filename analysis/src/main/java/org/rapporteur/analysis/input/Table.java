package org.rapporteur.analysis.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comma-separated table with a heading line (RFC 4180; UTF-8, with or without a byte order mark). Immutable.
 *
 * @param place the heading's line
 * @param rows the lines under it, without blank ones
 */
public record Table(Place place, List<Row> rows) {

    /** Copies the list. */
    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * One line.
     *
     * @param place where it begins
     * @param values by column; a column the file lacks is absent
     */
    public record Row(Place place, Map<String, String> values) {

        /** Copies the map. */
        public Row {
            values = Map.copyOf(values);
        }

        /** Returns the value without blanks around it, or the empty string. */
        public String value(String column) {
            return values.getOrDefault(column, "").strip();
        }
    }

    /**
     * Reads a file.
     *
     * @param file where
     * @param required columns that must be there
     * @param optional columns that may be there; any other is a fault
     * @throws InputException naming file and line at fault
     */
    public static Table read(Path file, List<String> required, List<String> optional) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new InputException(new Place(file.toString(), 0), "cannot be read: " + failure.getMessage());
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return of(file.toString(), text, required, optional);
        } catch (CharacterCodingException failure) {
            throw new InputException(
                    new Place(file.toString(), 0), "is not UTF-8. Save it in that encoding and try again.");
        }
    }

    /** Reads a text as {@link #read} does a file; {@code name} stands for the file in messages. */
    public static Table of(String name, String text, List<String> required, List<String> optional) {
        List<CsvLines.Line> lines = CsvLines.of(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (lines.isEmpty()) {
            throw new InputException(
                    new Place(name, 1), "is empty. Its first line must be " + String.join(",", required) + " …");
        }
        CsvLines.Line heading = lines.get(0);
        List<String> columns = heading.fields().stream().map(String::strip).toList();
        checkColumns(heading.place(), columns, required, optional);
        List<Row> rows = new ArrayList<>();
        for (CsvLines.Line line : lines.subList(1, lines.size())) {
            if (line.fields().size() != columns.size()) {
                throw new InputException(
                        line.place(),
                        line.fields().size() + " fields where the heading has " + columns.size()
                                + ". Put fields with a comma in double quotes.");
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), line.fields().get(i));
            }
            rows.add(new Row(line.place(), values));
        }
        return new Table(heading.place(), rows);
    }

    private static void checkColumns(Place place, List<String> columns, List<String> required, List<String> optional) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!required.contains(column) && !optional.contains(column)) {
                List<String> known = new ArrayList<>(required);
                known.addAll(optional);
                throw new InputException(
                        place, "unknown column '" + column + "'. Known are " + String.join(", ", known) + ".");
            }
            if (!seen.add(column)) {
                throw new InputException(place, "the column '" + column + "' stands twice. Remove one.");
            }
        }
        for (String column : required) {
            if (!seen.contains(column)) {
                throw new InputException(place, "the column '" + column + "' is missing from the heading. Add it.");
            }
        }
    }
}
