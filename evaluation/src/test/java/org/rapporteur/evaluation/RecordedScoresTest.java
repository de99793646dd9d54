package org.rapporteur.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.engine.Configuration;
import org.rapporteur.engine.Rapporteur;
import org.rapporteur.evaluation.cofenet.CofenetEvaluation;
import org.rapporteur.evaluation.polnear.PolnearEvaluation;
import org.rapporteur.record.service.Annotator;

/**
 * The recorded scores still hold. Where a corpus is absent its scores are reported as not run. With the system property
 * {@code rapporteur.record} set, the scores are measured and written instead.
 */
class RecordedScoresTest {

    private static final Path FOLDER = Path.of(System.getProperty("rapporteur.root"), "evaluation", "scores");

    @Test
    void thereAreScores() throws IOException {
        assertFalse(files().isEmpty(), "no scores in " + FOLDER);
    }

    @TestFactory
    Stream<DynamicTest> recordedScoresHold() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> holds(file)));
    }

    private static void holds(Path file) throws IOException {
        Scores recorded = Scores.read(file);
        Optional<Path> corpus = Corpora.find(recorded.corpus());
        Assumptions.assumeTrue(corpus.isPresent(), "not run: " + recorded.corpus() + " is not here");
        String scorer = recorded.command().split(" ", -1)[2];
        Evaluation now = evaluate(scorer, corpus.get());
        if (System.getProperty("rapporteur.record") != null) {
            Scores.of(scorer, recorded.corpus(), now).write(file);
            return;
        }
        assertEquals(
                recorded.digest(), now.digest(), recorded.corpus() + " is not the corpus the scores were measured on");
        List<String> differences = recorded.differences(now);
        assertTrue(
                differences.isEmpty(),
                () -> file.getFileName() + ": " + String.join("; ", differences) + ". To record: " + recorded.command()
                        + " --record evaluation/scores/" + file.getFileName());
    }

    private static Evaluation evaluate(String scorer, Path corpus) throws IOException {
        Annotator annotator = Rapporteur.open(Configuration.standard()).annotator();
        return switch (scorer) {
            case "polnear" -> PolnearEvaluation.run(annotator, corpus, Progress.SILENT, Writer.nullWriter());
            case "cofenet" -> CofenetEvaluation.run(annotator, corpus, Progress.SILENT);
            default -> throw new IOException("no scorer is called '" + scorer + "'");
        };
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
