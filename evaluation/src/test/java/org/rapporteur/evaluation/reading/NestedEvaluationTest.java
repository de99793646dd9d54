package org.rapporteur.evaluation.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Statement;

/** Three contents, counted by hand: one found with what is nested in it, one found in part, one not found. */
class NestedEvaluationTest {

    private static final String TEXT =
            "Lind said the union hopes for rain and Kern denied it. She added that all fear snow, as everybody knows."
                    + " He said that Ojeda claims to sing.";

    @TempDir
    Path folder;

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        Map<String, Double> flat = evaluate().flat();
        // Firm: hopes, denied, claims. Predicted: hopes with a longer cue (by overlap) and all fear (optional, passed
        // over), and one that nobody read.
        assertEquals(1 / 2.0, flat.get("overlap.linked.p"));
        assertEquals(1 / 3.0, flat.get("overlap.linked.r"));
        assertEquals(0.0, flat.get("exact.linked.p"));
        assertEquals(1 / 2.0, flat.get("exact.content.p"));
        assertEquals(1 / 3.0, flat.get("exact.content.r"));
        assertEquals(2 / 5.0, flat.get("overlap.content.f1"));
        assertEquals(2 / 3.0, flat.get("outer.r"));
        assertEquals(1 / 2.0, flat.get("found.overlap.linked.r"));
        assertEquals(0.0, flat.get("found.exact.linked.r"));
    }

    @Test
    void whatWasComparedIsCounted() throws IOException {
        Map<String, Object> counts = evaluate().counts();
        assertEquals(3, counts.get("contents"));
        assertEquals(2, counts.get("contentsFound"));
        assertEquals(3, counts.get("contentsNested"));
        assertEquals(3, counts.get("gold"));
        assertEquals(2L, counts.get("goldWhereFound"));
        assertEquals(1, counts.get("goldOptional"));
        assertEquals(3, counts.get("predicted"));
    }

    @Test
    void labelsThatDoNotFitAreNamed() throws IOException {
        corpus();
        for (String line : List.of(
                "a\t0-9999\t-\t-\t-\tnone\n",
                "a\t0-4\t-\t-\t0-9999\tfirm\n",
                "a\t-\t-\t-\t0-4\tfirm\n",
                "b\t0-4\t-\t-\t-\tnone\n")) {
            Path labels = Files.writeString(folder.resolve("wrong.tsv"), line);
            Exception failure = assertThrows(
                    IOException.class,
                    () -> NestedEvaluation.run(Made.annotator(report -> List.of()), folder, labels, Progress.SILENT),
                    line);
            assertTrue(failure.getMessage().matches("(?s).*(wrong\\.tsv|b\\.txt).*"), failure.getMessage());
        }
    }

    private Evaluation evaluate() throws IOException {
        corpus();
        String lines = "# columns\n"
                + label("the union hopes for rain and Kern denied it", "the union", "hopes", "for rain", "firm")
                + label("the union hopes for rain and Kern denied it", "Kern", "denied", "it", "firm")
                + label("that all fear snow, as everybody knows", "all", "fear", "snow", "optional")
                + label("that Ojeda claims to sing", "Ojeda", "claims", "to sing", "firm");
        Path labels = Files.writeString(folder.resolve("labels.tsv"), lines);
        return NestedEvaluation.run(Made.annotator(NestedEvaluationTest::predicted), folder, labels, Progress.SILENT);
    }

    private void corpus() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.writeString(folder.resolve("text/a.txt"), TEXT);
    }

    private static String label(String outer, String source, String cue, String content, String note) {
        return String.join("\t", "a", at(outer), at(source), at(cue), at(content), note) + "\n";
    }

    private static String at(String words) {
        Span span = Made.at(TEXT, words).get(0);
        return span.start() + "-" + span.end();
    }

    private static List<Statement> predicted(Report report) {
        Statement first = statement(report, 0, "Lind", "said", "the union hopes for rain and Kern denied it.", null);
        // Of two statements with much the same content the better one counts.
        Statement worse = statement(report, 1, "Lind", "said", "hopes for rain and Kern denied it.", null);
        Statement second = statement(report, 2, "She", "added", "that all fear snow, as", null);
        return List.of(
                first,
                worse,
                second,
                statement(report, 3, "the union", "union hopes", "for rain", first.id()),
                statement(report, 4, "Kern", "denied", "it", worse.id()),
                statement(report, 5, "all", "fear", "snow", second.id()),
                statement(report, 6, "", "", "that all", second.id()));
    }

    private static Statement statement(
            Report report, int number, String source, String cue, String content, String within) {
        return Made.statement(
                report, number, Made.at(TEXT, source), Made.at(TEXT, cue), Made.at(TEXT, content), within);
    }
}
