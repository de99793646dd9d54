package org.rapporteur.evaluation.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.speech.Statement;

/** One article, counted by hand. */
class PolnearEvaluationTest {

    private static final String TEXT =
            "The envoy said it was late. Nothing, it was reported, had changed. Two ministers agree that talks help.\r\n"
                    + "Follow us, said the editor.";

    @TempDir
    Path folder;

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        corpus();
        Map<String, Double> flat =
                evaluate(Made.annotator(PolnearEvaluationTest::predicted)).flat();
        // Gold sources: The envoy, Two ministers. Predicted: The envoy (exact), ministers (9 of 12), it was (spurious).
        assertEquals(1 / 3.0, flat.get("exact.source.p"));
        assertEquals(1 / 2.0, flat.get("exact.source.r"));
        assertEquals(2 / 5.0, flat.get("exact.source.f1"));
        assertEquals(2 / 3.0, flat.get("overlap.source.p"));
        assertEquals(1.0, flat.get("overlap.source.r"));
        // Gold cues: said, it was reported, agree. Predicted: said, was reported (11 of 13), and none for the third.
        assertEquals(1 / 2.0, flat.get("exact.cue.p"));
        assertEquals(1 / 3.0, flat.get("exact.cue.r"));
        assertEquals(1.0, flat.get("overlap.cue.p"));
        assertEquals(2 / 3.0, flat.get("overlap.cue.r"));
        // Contents: the first exact, the second in two pieces exact, of the third 9 of 18 characters.
        assertEquals(2 / 3.0, flat.get("exact.content.p"));
        assertEquals(1.0, flat.get("overlap.content.p"));
        // Linked: the first; the second has a source where there is none; the third has no cue.
        assertEquals(1 / 3.0, flat.get("exact.linked.f1"));
        assertEquals(1 / 3.0, flat.get("overlap.linked.f1"));
        // Tokens of sources: The envoy Two ministers against The envoy it was ministers.
        assertEquals(3 / 5.0, flat.get("token.source.p"));
        assertEquals(3 / 4.0, flat.get("token.source.r"));
        assertEquals(1 / 3.0, flat.get("recall.indirect.exact.linked"));
        assertEquals(2 / 3.0, flat.get("recall.indirect.exact.content"));
    }

    @Test
    void whatIsLeftOutIsCounted() throws IOException {
        corpus();
        Map<String, Object> counts =
                evaluate(Made.annotator(PolnearEvaluationTest::predicted)).counts();
        assertEquals(3, counts.get("gold"));
        assertEquals(1, counts.get("goldWithoutSource"));
        assertEquals(1, counts.get("goldExcluded"));
        assertEquals(0, counts.get("goldIncomplete"));
        assertEquals(3, counts.get("predicted"));
        assertEquals(1, counts.get("predictedWithoutCue"));
        assertEquals(1, counts.get("predictedExcluded"));
        assertEquals(1, counts.get("predictedNested"));
        assertEquals(23L, counts.get("words"));
    }

    @Test
    void errorsAreListedByOffsets() throws IOException {
        corpus();
        StringWriter errors = new StringWriter();
        Annotator annotator = Made.annotator(report -> predicted(report).subList(1, 4));
        PolnearEvaluation.run(
                annotator, folder, Progress.SILENT, new PolnearEvaluation.Wanted(null, errors, Writer.nullWriter()));
        List<String> lines = errors.toString().lines().toList();
        assertEquals(3, lines.size(), errors.toString());
        assertEquals(
                "{\"article\":\"ledger_2007-12-20_late\",\"kind\":\"missed\",\"mode\":\"indirect\","
                        + "\"gold\":{\"source\":[[0,9]],\"cue\":[[10,14]],\"content\":[[15,26]]},\"predicted\":null}",
                lines.get(0));
        assertTrue(lines.get(1).contains("\"kind\":\"mismatched\""), lines.get(1));
        assertTrue(
                lines.get(1).contains("\"source\":\"extra\",\"cue\":\"overlap\",\"content\":\"exact\""), lines.get(1));
        assertTrue(lines.get(2).contains("\"cue\":\"missing\",\"content\":\"overlap\""), lines.get(2));
    }

    @Test
    void theFirstAnnotatorByFileNameCounts() throws IOException {
        corpus();
        Files.writeString(folder.resolve("attributions/ledger_2007-12-20_late_b2c3.ann"), "");
        assertEquals(3, evaluate(Made.annotator(report -> List.of())).counts().get("gold"));
        Files.writeString(folder.resolve("attributions/ledger_2007-12-20_late_a0a0.ann"), "");
        assertEquals(0, evaluate(Made.annotator(report -> List.of())).counts().get("gold"));
    }

    @Test
    void theDigestIsOfTheFilesThatCount() throws IOException {
        corpus();
        Annotator none = Made.annotator(report -> List.of());
        Map<String, String> digests = evaluate(none).digests();
        Files.writeString(folder.resolve("attributions/ledger_2007-12-20_late_b2c3.ann"), "");
        assertEquals(digests, evaluate(none).digests());
        Files.writeString(folder.resolve("text/ledger_2007-12-20_late.txt"), TEXT + " ");
        assertNotEquals(digests, evaluate(none).digests());
    }

    @Test
    void aFolderThatIsNoCorpusIsNamed() throws IOException {
        assertThrows(IOException.class, () -> evaluate(Made.annotator(report -> List.of())));
        corpus();
        Files.delete(folder.resolve("text/ledger_2007-12-20_late.txt"));
        IOException failure = assertThrows(IOException.class, () -> evaluate(Made.annotator(report -> List.of())));
        assertTrue(failure.getMessage().contains("late.txt"), failure.getMessage());
    }

    private Evaluation evaluate(Annotator annotator) throws IOException {
        return PolnearEvaluation.run(annotator, folder, Progress.SILENT, PolnearEvaluation.Wanted.NOTHING);
    }

    private void corpus() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/ledger_2007-12-20_late.txt"), TEXT);
        StringBuilder brat = new StringBuilder();
        event(brat, 1, "The envoy", "said", "it was late");
        event(brat, 2, "", "it was reported", "Nothing", "had changed");
        event(brat, 3, "Two ministers", "agree", "that talks help");
        event(brat, 4, "the editor", "said the", "Follow us");
        brat.append("T99\tDiscard 105 132\n");
        Files.writeString(folder.resolve("attributions/ledger_2007-12-20_late_a1b2.ann"), brat);
    }

    private static void event(StringBuilder brat, int number, String source, String cue, String... contents) {
        StringBuilder fields = new StringBuilder("E" + number + "\tAttribution:T" + number + "1");
        String[] words = {source, cue, contents[0], contents.length > 1 ? contents[1] : ""};
        String[] roles = {"Source", "Cue", "Content", "Content2"};
        for (int i = 0; i < words.length; i++) {
            for (Span span : Made.at(TEXT, words[i])) {
                String id = "T" + number + i;
                String type = roles[i].replace("2", "");
                brat.append(id + "\t" + type + " " + span.start() + " " + span.end() + "\t" + words[i] + "\n");
                fields.append(" " + roles[i] + ":" + id);
            }
        }
        brat.append(fields).append('\n');
    }

    private static List<Statement> predicted(Report report) {
        return List.of(
                statement(report, 0, "The envoy", "said", "it was late", null),
                Made.statement(
                        report,
                        1,
                        Made.at(TEXT, "it was"),
                        Made.at(TEXT, "was reported"),
                        List.of(
                                Made.at(TEXT, "Nothing").get(0),
                                Made.at(TEXT, "had changed").get(0)),
                        null),
                statement(report, 2, "ministers", "", "talks help", null),
                statement(report, 3, "the editor", "", "Follow us", null),
                statement(report, 4, "The envoy", "agree", "help", "r/s1-2"));
    }

    private static Statement statement(
            Report report, int number, String source, String cue, String content, String within) {
        return Made.statement(
                report, number, Made.at(TEXT, source), Made.at(TEXT, cue), Made.at(TEXT, content), within);
    }
}
