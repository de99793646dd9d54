package org.rapporteur.evaluation.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Lines;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import tools.jackson.databind.json.JsonMapper;

/** The pairs of PolNeAR's train part that this project labelled, as stories: pairs that are the same are joined, nothing else is. */
class LabelledPairsTest {

    @TempDir
    private Path folder;

    private final Map<String, String> parents = new TreeMap<>();

    private String story(String article) {
        String parent = parents.computeIfAbsent(article, same -> same);
        return parent.equals(article) ? article : story(parent);
    }

    private List<String[]> pairs() throws IOException {
        return Lines.of(Path.of(System.getProperty("rapporteur.root"), "evaluation", "gold", "stories-train.tsv"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private void join(List<String[]> pairs) {
        for (String[] pair : pairs) {
            String one = story(pair[0]);
            String other = story(pair[1]);
            if (pair[2].equals("same")) {
                parents.put(one, other);
            }
        }
    }

    @Test
    void theLabelsDoNotContradictOneAnother() throws IOException {
        List<String[]> pairs = pairs();
        assertTrue(pairs.size() >= 250);
        join(pairs);
        for (String[] pair : pairs) {
            assertEquals(pair[2].equals("same"), story(pair[0]).equals(story(pair[1])), pair[0] + " " + pair[1]);
        }
    }

    /** The floor lies below what was measured, by words and names alone. */
    @Test
    void wordsAndNamesAloneFindMostOfThem() throws IOException {
        Optional<Path> texts = Corpora.find("data/polnear/train/text");
        Assumptions.assumeTrue(texts.isPresent(), "PolNeAR is not here");
        join(pairs());
        StringBuilder reports = new StringBuilder();
        StringBuilder stories = new StringBuilder("report,story\n");
        JsonMapper json = new JsonMapper();
        for (String article : parents.keySet()) {
            String[] name = article.split("_", 3);
            String text = Files.readString(texts.get().resolve(article + ".txt"));
            reports.append(json.writeValueAsString(
                            Map.of("outlet", name[0], "date", name[1], "uri", article, "text", text)))
                    .append('\n');
            stories.append(article).append(',').append(story(article)).append('\n');
        }
        Files.writeString(folder.resolve("reports.jsonl"), reports);
        Files.writeString(folder.resolve("stories.csv"), stories);
        try (Rapporteur rapporteur =
                Rapporteur.open(Configuration.standard().withAnnotator(() -> Made.annotator(report -> List.of())))) {
            Evaluation evaluation = StoriesEvaluation.run(rapporteur, folder, Progress.SILENT);
            assertTrue(evaluation.flat().get("b3.f1") > 0.88, evaluation.json());
            assertTrue(evaluation.flat().get("pairwise.p") > 0.6, evaluation.json());
        }
    }
}
