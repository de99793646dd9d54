package org.rapporteur.evaluation.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
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
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.record.speech.Tense;

/** Two statements of an article made for this test, counted by hand. */
class ActsEvaluationTest {

    private static final String TEXT = "\ud83c\udf27 Lind said if Ur attacks, we will answer. Berg said it rained.";

    // Code points: the first character is one, two UTF-16 units.
    private static final String FIRST =
            "a\t0-63\t2-6\t7-11\t12-41\tthreaten=26-40\tfuture\tcertain\tno\t15-17\t12-25\t27-41\n";
    private static final String SECOND = "a\t0-63\t43-47\t48-52\t53-62\tassert\tpast\tcertain\tdenial\t-\t-\t-\n";

    @TempDir
    Path folder;

    @Test
    void actsSpansAndTheRestAreCounted() throws IOException {
        StringWriter errors = new StringWriter();
        Evaluation evaluation = evaluate(errors);
        Map<String, Double> flat = evaluation.flat();
        // Threaten is found, and a prediction beside it; the second statement is taken for the same.
        assertEquals(1 / 4.0, flat.get("all.acts.all.p"));
        assertEquals(1 / 2.0, flat.get("all.acts.all.r"));
        assertEquals(1.0, flat.get("conditionalOrCommitting.acts.threaten.f1"));
        assertEquals(0.0, flat.get("all.acts.assert.f1"));
        // "we will" is half of "we will answer", blanks not counted.
        assertEquals(1.0, flat.get("conditionalOrCommitting.condition.exact.f1"));
        assertEquals(1.0, flat.get("conditionalOrCommitting.consequence.overlap.f1"));
        assertEquals(0.0, flat.get("conditionalOrCommitting.consequence.exact.f1"));
        // The second has a condition that nobody labelled.
        assertEquals(1 / 2.0, flat.get("all.condition.exact.p"));
        assertEquals(1.0, flat.get("all.condition.exact.r"));
        assertEquals(1 / 2.0, flat.get("all.same.tense.accuracy"));
        assertEquals(2 / 2.0, flat.get("all.same.modality.accuracy"));
        assertEquals(1 / 2.0, flat.get("all.same.polarity.accuracy"));
        assertEquals(1 / 2.0, flat.get("all.same.weightiest.accuracy"));
        assertEquals(1 / 2.0, flat.get("all.same.target.accuracy"));
        assertEquals(1, ((Map<?, ?>) evaluation.counts().get("conditionalOrCommitting")).get("statements"));
        assertFalse(evaluation.figures().containsKey("readings"));
        List<String> lines = errors.toString().lines().toList();
        assertEquals(2, lines.size(), errors.toString());
        assertTrue(lines.get(0).contains("\"wrong\":[\"acts\"]"), lines.get(0));
        assertTrue(lines.get(1).contains("\"content\":[[53,62]]"), lines.get(1));
    }

    @Test
    void theReadingsBesideTheLabelsAreCompared() throws IOException {
        Files.writeString(folder.resolve("acts-made-first-reading.tsv"), FIRST + SECOND);
        Path second = folder.resolve("acts-made-second-reading.tsv");
        Files.writeString(second, FIRST + SECOND.replace("assert", "predict"));
        Evaluation evaluation = evaluate(Writer.nullWriter());
        assertEquals(1 / 2.0, evaluation.flat().get("readings.acts.all.f1"));
        assertEquals(1.0, evaluation.flat().get("readings.condition.exact.f1"));
        String text = EvaluationText.of(evaluation);
        assertTrue(text.contains("\nreadings\n"), text);
        Files.writeString(second, FIRST);
        assertTrue(assertThrows(IOException.class, () -> evaluate(Writer.nullWriter()))
                .getMessage()
                .startsWith(second + ": not the statements of "));
    }

    @Test
    void badLabelsAreRefusedWithTheirLine() throws IOException {
        refused(FIRST + "a\t0-1\n", ":2: 12 columns separated by tabs are expected, got 2");
        refused(FIRST.replace("threaten", "rain"), ":1: column acts: 'rain' is no act; there are " + ActScorer.ACTS);
        refused(FIRST.replace("\tfuture", "\tlater"), ":1: column tense: 'later' is not a word of Tense");
        refused(
                FIRST.replace("\tno\t", "\tyes\t"),
                ":1: column negation: no, negated or denial is expected, got 'yes'");
        refused(
                FIRST.replace("12-25", "12;25"),
                ":1: column condition: start-end,start-end … or - is expected, got '12;25'");
        refused("# nothing\n", ": no line with a label");
    }

    private void refused(String labels, String end) throws IOException {
        article();
        Path file = Files.writeString(folder.resolve("bad.tsv"), labels);
        Annotator silent = Made.annotator(report -> List.of());
        assertEquals(
                file + end,
                assertThrows(
                                IOException.class,
                                () -> ActsEvaluation.run(
                                        new ActsEvaluation.Evaluated(silent, silent),
                                        new ActsEvaluation.Measured(folder, file),
                                        Progress.SILENT,
                                        Writer.nullWriter()))
                        .getMessage());
    }

    private Evaluation evaluate(Writer errors) throws IOException {
        article();
        Path labels = Files.writeString(folder.resolve("acts-made.tsv"), FIRST + SECOND);
        return ActsEvaluation.run(
                new ActsEvaluation.Evaluated(Made.annotator(report -> List.of()), new Threatening()),
                new ActsEvaluation.Measured(folder, labels),
                Progress.SILENT,
                errors);
    }

    private void article() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), TEXT);
        Files.writeString(folder.resolve("attributions/a_b.ann"), "");
    }

    /** Takes every statement for the threat of the first, and for a prediction. */
    private static final class Threatening implements Annotator {

        @Override
        public Maker maker() {
            return Made.MAKER;
        }

        @Override
        public ReportRecord annotate(ReportRecord soFar) {
            List<Act> acts = new ArrayList<>();
            for (Statement statement : soFar.list(Statement.class)) {
                acts.add(act(statement, "threaten"));
                acts.add(act(statement, "predict"));
            }
            return soFar.with(acts);
        }

        private static Act act(Statement statement, String category) {
            return new Act(
                    statement.id() + category,
                    statement.id(),
                    category,
                    null,
                    statement.content().spans(),
                    Party.of(Passage.of(TEXT, Made.at(TEXT, "Ur"))),
                    Polarity.POSITIVE,
                    Modality.CERTAIN,
                    Tense.FUTURE,
                    Clause.of(Passage.of(TEXT, Made.at(TEXT, "if Ur attacks")), null),
                    Clause.of(Passage.of(TEXT, Made.at(TEXT, "we will")), null),
                    null,
                    Made.MAKER,
                    Extra.NONE);
        }
    }
}
