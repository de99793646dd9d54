package org.rapporteur.formats.report.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.report.ProblemKind;

/** The page for users says what the code does. */
class FieldDocumentTest {

    private final String document;

    FieldDocumentTest() throws IOException {
        document = Files.readString(Path.of(System.getProperty("rapporteur.root"), "docs", "report-formats.md"));
    }

    @Test
    void listsTheNamesOfEachFieldInOrder() {
        List<List<String>> documented = new ArrayList<>();
        String table = document.substring(document.indexOf("names, first present counts"));
        table.substring(0, table.indexOf("\n\n")).lines().skip(2).forEach(row -> documented.add(names(row)));

        assertEquals(Arrays.stream(Field.values()).map(Field::names).toList(), documented);
    }

    @Test
    void listsEveryKindOfProblem() {
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(document.contains("| `" + kind.word() + "` |"), kind.word());
        }
    }

    /** Returns the code words of a row before its remark. */
    private static List<String> names(String row) {
        List<String> names = new ArrayList<>();
        Matcher name = Pattern.compile("`([^`]+)`")
                .matcher(row.substring(0, row.indexOf(';') < 0 ? row.length() : row.indexOf(';')));
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
