package org.rapporteur.cli.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures in README are the recorded ones, rounded as printed there. */
@Tag("once")
class FiguresTest {

    /** A row of the table: the file, the figure's name and its value. */
    private static final Pattern ROW =
            Pattern.compile("\\| `([a-z.-]+\\.json)` \\| `([A-Za-z0-9.]+)` \\| ([0-9.]+) \\|");

    @Test
    void theFiguresAreTheRecordedOnes() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        String text = SourceTree.text(SourceTree.root().resolve("README.md"));
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            rows++;
            BigDecimal printed = new BigDecimal(row.group(3));
            BigDecimal recorded = recorded(row.group(1), row.group(2)).setScale(printed.scale(), RoundingMode.HALF_UP);
            if (recorded.compareTo(printed) != 0) {
                wrong.add(row.group(1) + " " + row.group(2) + " is " + recorded + ", README says " + printed);
            }
        }
        // Counted by another sign than the pattern's, so that no row is passed over because the pattern does not know
        // its form.
        assertEquals(text.lines().filter(line -> line.contains(".json` |")).count(), rows, "rows that could be read");
        assertTrue(rows > 5, "only " + rows + " figures seen");
        assertEquals(List.of(), wrong);
    }

    private static BigDecimal recorded(String file, String figure) {
        Path path = SourceTree.root().resolve("evaluation/scores").resolve(file);
        Matcher value = Pattern.compile("\"" + Pattern.quote(figure) + "\" : ([0-9.E-]+)")
                .matcher(SourceTree.text(path));
        assertTrue(value.find(), () -> "README names " + figure + ", which " + file + " does not hold");
        return new BigDecimal(value.group(1));
    }
}
