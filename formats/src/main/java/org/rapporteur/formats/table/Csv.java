package org.rapporteur.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table's lines: RFC 4180, with cells that a spreadsheet would run made harmless. Stateless. */
public final class Csv {

    /**
     * What a formula begins with in some spreadsheet: the signs, their full-width forms, and the control characters that are
     * skipped before one (OWASP, "CSV Injection").
     */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private Csv() {}

    /** Returns one line; absent cells are empty. */
    static String line(Map<Column, String> row) {
        List<String> cells = new ArrayList<>();
        for (Column column : Column.values()) {
            cells.add(cell(row.getOrDefault(column, "")));
        }
        return String.join(",", cells) + "\r\n";
    }

    /** Returns one line of any table: the cells in order, each made harmless, and a line break. */
    public static String line(List<String> values) {
        return values.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String value) {
        if (value.isEmpty()) {
            return value;
        }
        String safe = FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean plain = safe.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == ';' || unit < ' ')
                && safe.charAt(0) != ' '
                && safe.charAt(safe.length() - 1) != ' ';
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
