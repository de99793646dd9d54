package org.rapporteur.evaluation.cofenet;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.speech.Statement;

/** A file of three lines, counted by hand. */
class CofenetEvaluationTest {

    private static final String LINES = """
            {"tokens":["``","Late","again",",","''","said","the","envoy","."],\
            "labels":["B-content","I-content","I-content","I-content","I-content","B-cue","B-source","I-source","O"],"id":"a","pos":[]}
            {"tokens":["He","left","."],"labels":["O","O","O"],"id":"a"}
            {"tokens":["He","left","."],"labels":["O","O","O"],"id":"b"}
            """;

    @TempDir
    Path folder;

    @Test
    void linesOfOneArticleAreReadAsOneReport() throws IOException {
        List<String> texts = new ArrayList<>();
        evaluate(LINES, report -> {
            texts.add(report.text());
            return List.of();
        });
        assertEquals(List.of("\u201c Late again , \u201d said the envoy .\n\nHe left .", "He left ."), texts);
    }

    @Test
    void figuresAreThoseCountedByHand() throws IOException {
        // The content lacks its closing mark.
        Evaluation evaluation = evaluate(
                LINES,
                report -> report.text().startsWith("He")
                        ? List.of()
                        : List.of(statement(report, "the envoy", "said", "\u201c Late again ,", null)));
        Map<String, Double> flat = evaluation.flat();
        assertEquals(1.0, flat.get("exact.source.f1"));
        assertEquals(1.0, flat.get("exact.cue.f1"));
        assertEquals(0.0, flat.get("exact.content.f1"));
        assertEquals(1.0, flat.get("begin.content.f1"));
        assertEquals(4 / 5.0, flat.get("jaccard.content"), 1e-12);
        assertEquals(2, evaluation.counts().get("articles"));
        assertEquals(3, evaluation.counts().get("lines"));
        assertEquals(15, evaluation.counts().get("tokens"));
    }

    @Test
    void aTokenBelongsToASpanThatTouchesIt() throws IOException {
        Evaluation evaluation = evaluate(
                LINES,
                report -> report.text().startsWith("He")
                        ? List.of()
                        : List.of(statement(report, "e env", "sa", "\u201c Late again , \u201d", null)));
        assertEquals(1.0, evaluation.flat().get("exact.source.f1"));
        assertEquals(1.0, evaluation.flat().get("exact.cue.f1"));
        assertEquals(1.0, evaluation.flat().get("exact.content.f1"));
    }

    @Test
    void aSpanOverTwoLinesIsCutIntoBoth() throws IOException {
        Evaluation evaluation = evaluate(
                LINES,
                report -> report.text().startsWith("He")
                        ? List.of()
                        : List.of(statement(report, "", "", "envoy .\n\nHe", null)));
        assertEquals(
                Map.of("source", 0, "cue", 0, "content", 2), evaluation.counts().get("predicted"));
    }

    @Test
    void theLongestOfOverlappingSpansStaysAndNestedStatementsGo() throws IOException {
        Evaluation evaluation = evaluate(
                LINES,
                report -> report.text().startsWith("He")
                        ? List.of()
                        : List.of(
                                statement(report, "the", "", "again", null),
                                statement(report, "the envoy", "said", "\u201c Late again , \u201d", null),
                                statement(report, "He", "left", "again , \u201d said", "r/s1-2")));
        assertEquals(1.0, evaluation.flat().get("exact.source.f1"));
        assertEquals(1.0, evaluation.flat().get("exact.cue.f1"));
        assertEquals(1.0, evaluation.flat().get("exact.content.f1"));
        assertEquals(1, evaluation.counts().get("predictedNested"));
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertMessage("line 2: not JSON", LINES.lines().findFirst().orElseThrow() + "\n{");
        assertMessage("line 1: 1 tokens but 2 labels", "{\"id\":\"a\",\"tokens\":[\"a\"],\"labels\":[\"O\",\"O\"]}");
        assertMessage("line 1: field id", "{\"tokens\":[\"a\"],\"labels\":[\"O\"]}");
        assertMessage("line 1: field labels", "{\"id\":\"a\",\"tokens\":[\"a\"],\"labels\":[1]}");
        assertMessage("no line", "\n");
    }

    private void assertMessage(String part, String lines) {
        IOException failure = assertThrows(IOException.class, () -> evaluate(lines, report -> List.of()));
        assertTrue(failure.getMessage().contains(part), failure.getMessage());
    }

    private Evaluation evaluate(String lines, Made.Oracle oracle) throws IOException {
        Path file = folder.resolve("lines.jsonl");
        Files.writeString(file, lines);
        Annotator annotator = Made.annotator(oracle);
        return CofenetEvaluation.run(annotator, file, Progress.SILENT);
    }

    private static Statement statement(Report report, String source, String cue, String content, String within) {
        String text = report.text();
        List<Span> contents = Made.at(text, content);
        return Made.statement(report, 0, Made.at(text, source), Made.at(text, cue), contents, within);
    }
}
