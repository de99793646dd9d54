package org.rapporteur.evaluation.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Evaluation;
import org.rapporteur.evaluation.EvaluationText;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;

/** One article, counted by hand; who joins says what the test wants. */
class IdentityEvaluationTest {

    private static final List<String> RIGHT = List.of("e0", "e0", "e1", "e1", "e2", "e2");

    @TempDir
    Path folder;

    @Test
    void givenSourcesAreThoseAnnotated() throws IOException {
        Map<String, Double> flat = evaluate(Writer.nullWriter(), RIGHT).flat();
        assertEquals(1.0, flat.get("given.all.accuracy"));
        assertEquals(1.0, flat.get("given.b3.f1"));
        List<String> open = Arrays.asList("e0", "e0", "e1", "e1", "e2", null);
        flat = evaluate(Writer.nullWriter(), open).flat();
        assertEquals(0.5, flat.get("given.pronoun.accuracy"));
        assertEquals(0.5, flat.get("given.pronoun.answered"));
        assertEquals(0.0, flat.get("given.pronoun.wrong"));
    }

    @Test
    void whatIsNotFoundIsNotRight() throws IOException {
        // The whole pipeline finds the first three sources and joins them rightly.
        Evaluation evaluation = evaluate(Writer.nullWriter(), RIGHT);
        Map<String, Double> flat = evaluation.flat();
        assertEquals(3 / 6.0, flat.get("endToEnd.all.accuracy"));
        assertEquals(3 / 6.0, flat.get("found.all.r"));
        assertEquals(1.0, flat.get("found.all.accuracy"));
        assertEquals(1 / 2.0, flat.get("found.name.r"));
        assertEquals(Map.of("n", 3), ((Map<?, ?>) evaluation.counts().get("found")).get("all"));
    }

    @Test
    void errorsSayWhatWasJoinedAndWhy() throws IOException {
        StringWriter errors = new StringWriter();
        evaluate(errors, Arrays.asList("e0", "e0", "e1", "e0", "e2", null));
        List<String> lines = errors.toString().lines().toList();
        assertEquals(2, lines.size(), errors.toString());
        assertTrue(lines.get(0).contains("\"kind\":\"wrong\",\"class\":\"nominal\",\"seen\":true"), lines.get(0));
        assertTrue(lines.get(0).contains("\"words\":\"The aide\",\"gold\":\"e2\",\"anchor\":[[58,65]]"), lines.get(0));
        assertTrue(lines.get(0).contains("\"confidence\":0.75,\"why\":\"the test says so\""), lines.get(0));
        assertTrue(lines.get(0).contains("\"joined\":[\"Anna Lind\",\"She\",\"The aide\"]"), lines.get(0));
        assertTrue(lines.get(1).contains("\"kind\":\"unanswered\",\"class\":\"pronoun\""), lines.get(1));
    }

    @Test
    void theSecondPassAndTheChainsBesideTheLabelsCount() throws IOException {
        Evaluation without = evaluate(Writer.nullWriter(), RIGHT);
        assertFalse(without.figures().containsKey("passes"));
        assertFalse(without.figures().containsKey("corenlp"));
        Path second = Invented.labels(folder.resolve("identity-made-second-pass.tsv"));
        // The second reader takes the last "He" for Lind.
        Files.writeString(second, Files.readString(second).replace("source\te3\tpronoun", "source\te1\tpronoun"));
        Files.writeString(folder.resolve("corenlp-coreference-made.tsv"), Invented.NAME + "\t1\t10-19\t5-9\n");
        Evaluation with = evaluate(Writer.nullWriter(), RIGHT);
        // Lind 2/3 twice, "He" 1/3; the aide 1 twice, Berg 1. Recall: Lind 1 twice, aide 1 twice, Berg and "He" 1/2.
        assertEquals((2 / 3.0 + 2 / 3.0 + 1 + 1 + 1 + 1 / 3.0) / 6, with.flat().get("passes.b3.p"), 1e-12);
        assertEquals((4 + 2 * 0.5) / 6, with.flat().get("passes.b3.r"), 1e-12);
        assertEquals(3 / 6.0, with.flat().get("corenlp.all.accuracy"));
        assertEquals(
                List.of("corpus", "labels", "chains"),
                List.copyOf(with.digests().keySet()));
    }

    @Test
    void tablesHaveARowForEachClass() throws IOException {
        String text = EvaluationText.of(evaluate(Writer.nullWriter(), RIGHT));
        assertTrue(text.contains("\ngiven\n"), text);
        assertTrue(text.contains("\n  nominalSeen     1.000     1.000  0.000  1\n"), text);
    }

    private Evaluation evaluate(Writer errors, List<String> keys) throws IOException {
        Path labels = Invented.write(folder);
        List<String> first = Arrays.asList("e0", "e0", "e1");
        Annotator whole = annotator(record ->
                Invented.joined(record.with(Invented.statements(record.report(), List.of(0, 1, 2))), first));
        Annotator reading = annotator(record -> record.with(Invented.statements(record.report(), List.of(0))));
        Annotator joining = annotator(record -> Invented.joined(record, keys));
        return IdentityEvaluation.run(
                new IdentityEvaluation.Evaluated(whole, reading, joining),
                new IdentityEvaluation.Measured(folder, labels, null),
                Progress.SILENT,
                errors);
    }

    private static Annotator annotator(UnaryOperator<ReportRecord> reading) {
        return new Annotator() {
            @Override
            public Maker maker() {
                return Made.MAKER;
            }

            @Override
            public ReportRecord annotate(ReportRecord soFar) {
                return reading.apply(soFar);
            }
        };
    }
}
