package org.rapporteur.evaluation.story;

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
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.Ratio;

class StoriesEvaluationTest {

    private static final String REPORTS = """
            {"outlet":"Coast Wire","date":"2031-03-05","id":"a","text":"The Harbour Council of Veldonia met about the herring \
            quota. Chair Odalys Brandt said the trawlers of Karsk must leave the Strait of Lomm. Envoy Piet Sundquist left."}
            {"outlet":"Inland Post","date":"2031-03-06","uri":"b","text":"Envoy Piet Sundquist walked out when the Harbour \
            Council spoke about herring. The quota would empty the Strait of Lomm of trawlers from Karsk, he told Odalys Brandt."}
            {"outlet":"Coast Wire","date":"2031-03-05","id":"c","text":"Engineers in Tarvash opened the mountain railway. \
            Minister Ilse Okonjo rode the first carriage to the glacier."}
            {"outlet":"Inland Post","date":"2031-03-05","id":"d","text":"Physicians at Ostrel hospital celebrated a vaccine."}
            """;

    @TempDir
    private Path folder;

    private Evaluation evaluate(String stories) throws IOException {
        Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
        Files.writeString(folder.resolve("stories.csv"), stories);
        try (Rapporteur rapporteur =
                Rapporteur.open(Configuration.standard().withAnnotator(() -> Made.annotator(report -> List.of())))) {
            return StoriesEvaluation.run(rapporteur, folder, Progress.SILENT);
        }
    }

    @Test
    void whatBelongsTogetherIsCountedByReportAndByPair() throws IOException {
        Evaluation right = evaluate("report,story\na,fish\n\"b\",fish\nc,rail\n");
        assertEquals(1.0, right.flat().get("b3.f1"));
        assertEquals(1.0, right.flat().get("pairwise.f1"));
        assertEquals(
                Map.of("reports", 4, "scored", 3, "stories", 2, "found", 2, "pairs", 1L, "pairsFound", 1L),
                right.counts());
        // Found are {a, b} and {c}: c is missing from its story, and b is too much in its group.
        Evaluation wrong = evaluate("report,story\na,fish\nb,rail\nc,rail\n");
        assertEquals((0.5 + 0.5 + 1) / 3, wrong.flat().get("b3.p"), 1e-9);
        assertEquals((1 + 0.5 + 0.5) / 3, wrong.flat().get("b3.r"), 1e-9);
        assertEquals(0.0, wrong.flat().get("pairwise.f1"));
    }

    @Test
    void pairsAreCountedBySizes() {
        assertEquals(new Ratio(1, 3, 2), Pairs.of(List.of("x", "x", "y", "y", "z"), List.of("1", "1", "1", "2", "3")));
    }

    @Test
    void badFilesAreNamed() throws IOException {
        assertTrue(message("article,story\na,x\n").contains("stories.csv:1: the header is report,story"));
        assertTrue(message("report,story\na,x,y\n").contains("stories.csv:2: a line is REPORT,STORY"));
        assertTrue(message("report,story\na,x\na,y\n").contains("stories.csv:3: report 'a' has a story already"));
        assertTrue(message("report,story\nnobody,x\n").contains("has no report called 'nobody'"));
        assertTrue(message("report,story\n").contains("holds no report"));
    }

    private String message(String stories) {
        return assertThrows(IOException.class, () -> evaluate(stories)).getMessage();
    }
}
