package org.rapporteur.benchmark.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.benchmark.Console;
import org.rapporteur.benchmark.Cost;
import org.rapporteur.benchmark.Result;

class ComparingTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Console console = new Console(new PrintWriter(out, true), new PrintWriter(err, true));

    @TempDir
    private Path folder;

    @Test
    void anAbsentCorpusIsSaidInWords() throws InterruptedException {
        assertEquals(1, Comparing.run(console, folder.resolve("nowhere"), List.of()));
        assertTrue(err.toString().contains("the corpus is absent"), err.toString());
        assertTrue(err.toString().contains("RAPPORTEUR_CORPORA"), err.toString());
    }

    @Test
    void whatIsNotUnderstoodIsNamed() throws InterruptedException {
        for (List<String> arguments : List.of(
                List.of("--speed", "high"),
                List.of("--articles", "many"),
                List.of("--articles", "0"),
                List.of("--limit"))) {
            assertEquals(2, Comparing.run(console, folder, arguments));
        }
        for (String word : List.of("'--speed'", "'many'", "0 articles", "'--limit'")) {
            assertTrue(err.toString().contains(word), word + " in " + err);
        }
    }

    @Test
    void articlesAreChosenEvenly() throws IOException {
        corpus(84);
        assertEquals(84, Articles.in(folder, Integer.MAX_VALUE).files().size());
        List<String> names = Articles.in(folder, 12).files().stream()
                .map(file -> file.getFileName().toString())
                .toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 84; i += 7) {
            expected.add("article" + (100 + i) + ".txt");
        }
        assertEquals(expected, names);
    }

    /** The rules and a process of their own, on two invented articles, with no more passes than there have to be. */
    @Test
    void aSmallComparisonIsMeasuredAndKept() throws IOException, InterruptedException {
        corpus(2);
        Path kept = folder.resolve("kept.json");
        int code = Comparing.run(
                console, folder, List.of("--tools", "rules,nobody", "--seconds", "0", "--out", kept.toString()));
        assertEquals(1, code, "one of the two tools does not exist");
        assertTrue(err.toString().contains("there is no tool 'nobody'"), err.toString());
        assertTrue(out.toString().contains("rules"), out.toString());
        Map<?, ?> result = Result.read(kept, Map.class);
        Map<?, ?> rules = (Map<?, ?>) ((Map<?, ?>) result.get("measurements")).get("rules");
        assertEquals(2, rules.get("articles"));
        assertEquals(14, rules.get("words"));
        assertEquals(2, ((Map<?, ?>) rules.get("found")).get("statement"));
        assertEquals(1, ((Map<?, ?>) rules.get("warm")).get("number"));
        assertTrue(((Map<?, ?>) result.get("failed")).containsKey("nobody"), result.toString());
    }

    @Test
    void ratiosAreOursOverTheRivals() {
        Map<String, Measurement> measured = new LinkedHashMap<>();
        measured.put("rules", measurement("rules", 1000, 2, 100));
        measured.put("corenlp", measurement("corenlp", 1000, 40, 1000));
        Ratios ratios = new Summary(measured).ratios().get("rules");
        assertEquals(20, ratios.speed(), 1e-9);
        assertEquals(0.1, ratios.memory(), 1e-9);
        assertTrue(ratios.isEnough());
        assertEquals(500, new Summary(measured).speeds().get("rules").get("wordsPerCpuSecond"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Ratios.of(measurement("rules", 999, 2, 100), measured.get("corenlp")));
    }

    /** What of its passes took so many CPU-seconds each, in so many bytes. */
    private static Measurement measurement(String tool, long words, double seconds, long bytes) {
        Cost cost = new Cost(seconds, seconds, seconds);
        Cost three = cost.plus(cost).plus(cost);
        return new Measurement(
                tool,
                tool + " 1",
                "",
                2,
                words,
                cost,
                cost.plus(cost),
                new Measurement.Passes(1, cost.plus(cost)),
                new Measurement.Passes(3, three),
                bytes,
                bytes,
                Map.of());
    }

    private void corpus(int articles) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(Articles.FOLDER).resolve("text"));
        for (int i = 0; i < articles; i++) {
            Files.writeString(texts.resolve("article" + (100 + i) + ".txt"), "\"The bridge is safe,\" said Ann Lee.\n");
        }
    }
}
