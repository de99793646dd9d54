package org.rapporteur.evaluation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Span;

class LabelFileTest {

    @TempDir
    Path folder;

    @Test
    void linesBecomeLabels() throws IOException {
        List<Label> labels = read("""
                # article	outer	source	cue	content	note
                a	3-9;12-20	3-5	6-8	12-14;15-20	firm indirect both: a reason
                a	-	-	-	1-2	optional direct A
                b	3-9	-	-	-	none
                """);
        assertEquals(
                List.of(
                        new Label(
                                2,
                                "a",
                                List.of(new Span(3, 9), new Span(12, 20)),
                                List.of(new Span(3, 5)),
                                List.of(new Span(6, 8)),
                                List.of(new Span(12, 14), new Span(15, 20)),
                                true),
                        new Label(3, "a", List.of(), List.of(), List.of(), List.of(new Span(1, 2)), false),
                        new Label(4, "b", List.of(new Span(3, 9)), List.of(), List.of(), List.of(), false)),
                labels);
        assertTrue(labels.get(2).attribution(CodePoints.basic(20)).isEmpty());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        Label label = read("a\t-\t-\t-\t1-3\tfirm indirect both\n").get(0);
        Attribution attribution =
                label.attribution(CodePoints.of("\ud83d\ude00ab")).orElseThrow();
        assertEquals(List.of(new Span(2, 4)), attribution.content());
        assertThrows(IllegalArgumentException.class, () -> label.attribution(CodePoints.of("ab")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,-,-,-,1-2 | line 2: 6 columns separated by tabs are expected, got 5",
                "a,-,-,x,1-2,firm | line 2: column cue: start-end",
                "a,-,-,1-2;,1-2,firm | line 2: column cue: start-end",
                "a,-,-,-,2-2,firm | line 2: a span needs",
                "a,-,-,-,1-2,perhaps | line 2: column note: 'firm' or 'optional'",
                "a,1-4,-,-,-,firm | line 2: column note: 'firm' or 'optional'",
                "a,1-4,1-2,-,-,none | line 2: column note: 'firm' or 'optional'"
            })
    void whatIsNoLabelIsNamed(String line, String message) {
        Exception failure = assertThrows(IOException.class, () -> read("# columns\n" + line.replace(',', '\t') + "\n"));
        assertTrue(failure.getMessage().contains("labels.tsv, " + message), failure.getMessage());
    }

    @Test
    void aFileWithoutLabelsIsNamed() {
        assertThrows(IOException.class, () -> read("# columns\n\n"));
        Exception failure = assertThrows(IOException.class, () -> LabelFile.read(folder.resolve("none.tsv")));
        assertTrue(failure.getMessage().contains("none.tsv: no such file"), failure.getMessage());
    }

    private List<Label> read(String lines) throws IOException {
        return LabelFile.read(Files.writeString(folder.resolve("labels.tsv"), lines));
    }
}
