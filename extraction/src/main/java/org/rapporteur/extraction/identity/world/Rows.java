package org.rapporteur.extraction.identity.world;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.text.Table;

/** The rows of the tables beside this class. Stateless. */
final class Rows {

    private Rows() {}

    /** Returns a table's rows, each of as many columns; throws where a row has others. */
    static List<String[]> of(String table, int columns) {
        List<String[]> rows = new ArrayList<>();
        for (String line : Table.lines(Rows.class, table)) {
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IllegalStateException(
                        table + ": " + row.length + " columns instead of " + columns + " in the row \"" + line + "\"");
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns the parts of a field, split at "|". */
    static List<String> parts(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    /** Returns the field, or null where it is empty. */
    static String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
