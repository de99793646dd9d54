package org.rapporteur.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.EvaluationText;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.evaluation.ScoreCommand;
import org.rapporteur.record.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences whose sides are marked, counted by hand. */
class PloverEvaluationTest {

    private static final String HEAD = "sentence_id\tmarked_sentence\tgold_quad\tgold_root\n";

    @TempDir
    Path folder;

    @Test
    void rootsQuadsAndConfusionAreCounted() throws IOException {
        Path file = file(HEAD
                + "1\t<s>Uruk</s> sued <t>Lagash</t>.\t3\tACCUSE\n"
                + "2\t<s>Uruk</s> freed men of <t>Lagash</t>.\t2\tYIELD\n"
                + "3\t<s>Uruk</s> shelled <t>Lagash</t>.\t3\tASSAULT\n"
                + "4\t<s>Uruk</s> slept.\t4\tCOERCE\n");
        List<Map<String, Double>> answers = List.of(
                Map.of("ACCUSE", 0.6, "REJECT", 0.4),
                Map.of("AID", 0.5, "YIELD", 0.2),
                Map.of("ASSAULT", 1.0),
                Map.of());
        PloverEvaluation plover = evaluate(file, answers);
        JsonNode json = JsonMapper.builder().build().readTree(plover.json());
        assertEquals(List.of("root", "quad", "confusion"), List.copyOf(json.propertyNames()));
        assertEquals(2 / 4.0, json.get("root").asDouble());
        // The third has the root right, and the class that the file gives is another than the root's: the file's
        // counts.
        assertEquals(2 / 4.0, json.get("quad").asDouble());
        assertEquals("{\"AID\":1}", json.get("confusion").get("YIELD").toString());
        assertEquals("{\"none\":1}", json.get("confusion").get("COERCE").toString());
        Evaluation evaluation = plover.evaluation().orElseThrow();
        assertEquals(4, evaluation.counts().get("sentences"));
        assertEquals(List.of(), command(file).scores(evaluation).differences(evaluation));
        String text = EvaluationText.of(evaluation);
        assertTrue(text.contains("\nroot                       0.500\n"), text);
        assertTrue(text.contains("\nconfusion\n"), text);
    }

    @Test
    void aChangeForTheWorseIsSeen() throws IOException {
        Path file = file(HEAD + "1\t<s>Uruk</s> sued <t>Lagash</t>.\t3\tACCUSE\n");
        Evaluation before =
                evaluate(file, List.of(Map.of("ACCUSE", 1.0))).evaluation().orElseThrow();
        Evaluation after =
                evaluate(file, List.of(Map.of("AID", 1.0))).evaluation().orElseThrow();
        assertEquals(
                List.of("root is 0.0000, recorded 1.0000: lower", "quad is 0.0000, recorded 1.0000: lower"),
                command(file).scores(before).differences(after));
    }

    @Test
    void withoutGoldThereArePredictions() throws IOException {
        Path file =
                file("\ufeffmarked_sentence\tsentence_id\r\n<s>Uruk</s> met <t>Lagash</t>.\t7\r\nIt rained.\t8\r\n");
        PloverEvaluation plover = evaluate(file, List.of(Map.of("CONSULT", 0.75), Map.of()));
        assertFalse(plover.evaluation().isPresent());
        JsonNode json = JsonMapper.builder().build().readTree(plover.json()).get("predictions");
        assertEquals(
                "{\"sentence_id\":\"7\",\"root\":\"CONSULT\",\"quad\":1,\"roots\":{\"CONSULT\":0.75}}",
                json.get(0).toString());
        assertEquals(
                "{\"sentence_id\":\"8\",\"root\":null,\"quad\":null,\"roots\":{}}",
                json.get(1).toString());
    }

    @Test
    void marksGiveTheSides() {
        MarkedSentence sentence =
                MarkedSentence.of(1, "1", "\"<s>A</s> and <s>B</s>\" hit <t></t><t>C</t> </s>now <s>D.", null, null);
        assertEquals("\"A and B\" hit C now D.", sentence.text());
        assertEquals(List.of(new Span(1, 2), new Span(7, 8)), sentence.source());
        assertEquals(List.of(new Span(14, 15)), sentence.target());
    }

    @Test
    void aBadFileIsRefusedWithItsLine() throws IOException {
        refused(
                "sentence\tgold_root\n",
                ":1: the column marked_sentence is expected, with <s>…</s> and <t>…</t> around the sides, got sentence,"
                        + " gold_root");
        refused(
                "",
                ":1: the column marked_sentence is expected, with <s>…</s> and <t>…</t> around the sides, got nothing");
        refused(HEAD, ": no sentence behind the line that names the columns");
        refused(HEAD + "1\tRain.\t4\n", ":2: 4 columns separated by tabs are expected as in line 1, got 3");
        refused(HEAD + "1\tRain.\t4\tASSAULT\n2\t<s></s>\t4\tASSAULT\n", ":3: column marked_sentence: no sentence");
        refused(HEAD + "1\tRain.\t5\tASSAULT\n", ":2: column gold_quad: 1, 2, 3 or 4 is expected, got '5'");
        String message = refused(HEAD + "1\tRain.\t1\tRAIN\n", null);
        assertTrue(message.contains(":2: column gold_root: 'RAIN' is no root; there are AGREE, CONSULT,"), message);
    }

    private String refused(String content, String end) throws IOException {
        Path file = file(content);
        String message =
                assertThrows(IOException.class, () -> evaluate(file, List.of())).getMessage();
        assertTrue(end == null || message.equals(file + end), message);
        return message;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("made.tsv"), content);
    }

    private static ScoreCommand command(Path file) {
        return new ScoreCommand("plover", file.getFileName().toString(), "rules", Map.of());
    }

    private static PloverEvaluation evaluate(Path file, List<Map<String, Double>> answers) throws IOException {
        List<Map<String, Double>> left = new ArrayList<>(answers);
        return PloverEvaluation.run((sentence, source, target) -> left.remove(0), Made.MAKER, file, Progress.SILENT);
    }
}
