package org.rapporteur.formats.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Word;

/** One row in the making; columns that its table has not are an error of this program. */
final class Cells {

    private final Map<String, String> cells = new LinkedHashMap<>();

    Cells(Table table) {
        table.columns().forEach(column -> cells.put(column, ""));
    }

    /** Fills in a cell; null leaves it empty. */
    Cells put(String column, Object value) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("no column " + column + " among " + cells.keySet());
        }
        if (value != null) {
            cells.put(column, value instanceof Word word ? word.word() : value.toString());
        }
        return this;
    }

    /** Returns the cells in the order of the columns. */
    List<String> list() {
        return List.copyOf(cells.values());
    }
}
