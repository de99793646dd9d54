package org.rapporteur.evaluation.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.rapporteur.evaluation.Corpora;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.match.Attribution;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.speech.Statement;

/** Whoever predicts what the people annotated is right everywhere. */
class OracleTest {

    @Test
    void goldAsPredictionIsRightEverywhere() throws IOException {
        Optional<Path> dev = Corpora.find("data/polnear/dev");
        Assumptions.assumeTrue(dev.isPresent(), "PolNeAR is not here");
        StringWriter errors = new StringWriter();
        Evaluation evaluation = PolnearEvaluation.run(
                oracle(dev.get()),
                dev.get(),
                Progress.SILENT,
                new PolnearEvaluation.Wanted(null, errors, Writer.nullWriter()));
        evaluation.flat().forEach((path, figure) -> {
            // Without the product's quotations every content is indirect speech.
            boolean absent = path.matches("(recall|by\\.mode)\\.(direct|mixed)\\..*");
            assertEquals(absent ? 0.0 : 1.0, figure, path);
        });
        assertEquals("", errors.toString());
        Map<String, Object> counts = evaluation.counts();
        assertEquals(84, counts.get("articles"));
        assertEquals(67_609L, counts.get("words"));
        assertEquals(2_193, sum(counts, "gold", "goldExcluded", "goldIncomplete"));
        assertEquals(counts.get("gold"), counts.get("predicted"));
        assertEquals(counts.get("goldWithoutSource"), counts.get("predictedWithoutSource"));
        assertEquals(counts.get("goldExcluded"), counts.get("predictedExcluded"));
    }

    @Test
    void everyArticleOfTheTrainingPartCanBeRead() throws IOException {
        Optional<Path> train = Corpora.find("data/polnear/train");
        Assumptions.assumeTrue(train.isPresent(), "PolNeAR is not here");
        Articles articles = Articles.in(train.get());
        int attributions = 0;
        int incomplete = 0;
        for (String name : articles.names()) {
            Article article = articles.read(name);
            attributions += article.gold().size();
            incomplete += article.incomplete();
        }
        assertEquals(840, articles.names().size());
        assertEquals(19_868, attributions + incomplete);
        assertEquals(36, incomplete);
    }

    private static Annotator oracle(Path folder) throws IOException {
        Articles articles = Articles.in(folder);
        Map<String, Article> byText = new HashMap<>();
        for (String name : articles.names()) {
            Article article = articles.read(name);
            assertTrue(byText.put(article.text(), article) == null, "two articles with one text: " + name);
        }
        return Made.annotator(report -> {
            List<Statement> statements = new ArrayList<>();
            for (Attribution one : byText.get(report.text()).gold()) {
                statements.add(Made.statement(
                        report,
                        statements.size(),
                        one.source().stream().sorted().toList(),
                        one.cue().stream().sorted().toList(),
                        one.content().stream().sorted().toList(),
                        null));
            }
            return statements;
        });
    }

    private static int sum(Map<String, Object> counts, String... keys) {
        int sum = 0;
        for (String key : keys) {
            sum += (Integer) counts.get(key);
        }
        return sum;
    }
}
