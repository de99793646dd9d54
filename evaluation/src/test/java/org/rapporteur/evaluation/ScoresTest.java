package org.rapporteur.evaluation;

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

class ScoresTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Scores scores = Scores.of(
                "rapporteur evaluate cofenet data/lines.jsonl", "data/lines.jsonl", evaluation(0.123456, 0.5));
        Path file = folder.resolve("new/scores.json");
        scores.write(file);
        assertEquals(scores, Scores.read(file));
        assertEquals(0.1235, scores.figures().get("exact.source.f1"));
        assertEquals("rapporteur evaluate cofenet data/lines.jsonl", scores.command());
    }

    @Test
    void aLowerFigureIsAChangeForTheWorse() {
        Scores scores = Scores.of("cofenet", "c", evaluation(0.5, 0.5));
        assertEquals(List.of(), scores.differences(evaluation(0.4996, 0.5)));
        assertEquals(
                List.of("exact.source.f1 is 0.4994, recorded 0.5000: lower"),
                scores.differences(evaluation(0.4994, 0.5)));
        assertEquals(1, scores.differences(evaluation(0.5, 0.4)).size());
    }

    @Test
    void aMuchHigherFigureHasToBeRecorded() {
        Scores scores = Scores.of("cofenet", "c", evaluation(0.5, 0.5));
        assertEquals(List.of(), scores.differences(evaluation(0.5049, 0.5)));
        String difference = scores.differences(evaluation(0.51, 0.5)).get(0);
        assertTrue(difference.contains("record it"), difference);
    }

    @Test
    void figuresThatOnlyOneHasAreTold() {
        Scores scores = Scores.of("cofenet", "c", evaluation(0.5, 0.5));
        Evaluation other =
                new Evaluation("a 1", Map.of(Evaluation.CORPUS, "sha256:0"), Map.of("new", 0.1), Map.of(), Map.of());
        assertEquals(4, scores.differences(other).size());
    }

    @Test
    void aFileThatHoldsNoScoresIsNamed() throws IOException {
        Path file = folder.resolve("scores.json");
        for (String content : List.of("", "{", "{}", "[1]")) {
            Files.writeString(file, content);
            IOException failure = assertThrows(IOException.class, () -> Scores.read(file), content);
            assertTrue(failure.getMessage().contains("scores.json"), failure.getMessage());
        }
    }

    private static Evaluation evaluation(double source, double jaccard) {
        return new Evaluation(
                "a 1",
                Map.of(Evaluation.CORPUS, "sha256:0"),
                Map.of("exact", Map.of("source", Map.of("f1", source, "p", 0.1)), "jaccard", Map.of("cue", jaccard)),
                Map.of("articles", 3),
                Map.of());
    }
}
