package org.rapporteur.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/formats.md lists the columns that the writer writes. */
class TableDocumentTest {

    @Test
    void listsEveryColumnInOrder() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("rapporteur.root"), "docs", "formats.md"));
        List<String> documented = lines.subList(lines.indexOf("## The CSV table"), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| column "))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> line.substring(line.indexOf('`') + 1, line.lastIndexOf("` | ")))
                .toList();
        assertEquals(Arrays.stream(Column.values()).map(Column::header).toList(), documented);
    }

    @Test
    void listsTheColumnsOfTheOtherTables() throws IOException {
        String document = Files.readString(Path.of(System.getProperty("rapporteur.root"), "docs", "formats.md"));
        for (Table table : Table.values()) {
            List<String> columns = table.columns();
            String own = columns.subList(4, columns.size() - 2).stream()
                    .map(column -> "`" + column + "`")
                    .collect(Collectors.joining(", "));
            String name = table.name().toLowerCase(Locale.ROOT);
            boolean described = document.lines()
                    .anyMatch(line -> line.startsWith("| `" + name + "` | ") && line.endsWith(" | " + own + " |"));
            assertTrue(described || table == Table.STATEMENTS, () -> name + ": " + own);
        }
    }
}
