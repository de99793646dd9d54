package org.rapporteur.evaluation.polnear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.rapporteur.evaluation.EvaluationText;
import org.rapporteur.evaluation.Made;
import org.rapporteur.evaluation.Progress;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Statement;

/** One article with three attributions, of which the first two share a source; counted by hand. */
class BreakdownTest {

    private static final String TEXT = "Anna Lind said it rained and hoped it would stop. The envoy, she noted, left.";

    private static final String FIRST = """
            T1\tSource 0 9\ta
            T2\tCue 10 14\ta
            T3\tContent 15 24\ta
            E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
            """;

    private static final String OTHERS = """
            T4\tCue 29 34\ta
            T5\tContent 35 48\ta
            E2\tAttribution:T4 Source:T1 Cue:T4 Content:T5
            T6\tSource 61 64\ta
            T7\tCue 65 70\ta
            T8\tContent 50 59;72 76\ta
            E3\tAttribution:T7 Source:T6 Cue:T7 Content:T8
            """;

    @TempDir
    Path folder;

    @Test
    void groupsAreScoredApart() throws IOException {
        Map<String, Double> flat = run(new StringWriter()).flat();
        assertEquals(2 / 3.0, flat.get("by.outlet.ledger.content.r"));
        assertEquals(1.0, flat.get("by.outlet.ledger.content.p"));
        assertEquals(1 / 3.0, flat.get("by.outlet.ledger.linked.r"));
        assertEquals(1 / 2.0, flat.get("by.source.name.linked.r"));
        assertEquals(1.0, flat.get("by.source.name.linked.p"));
        assertEquals(0.0, flat.get("by.source.pronoun.content.r"));
        assertEquals(0.0, flat.get("by.source.nominal.linked.p"));
        assertEquals(1.0, flat.get("by.sharing.shared.content.r"));
        assertEquals(0.0, flat.get("by.sharing.alone.content.r"));
        assertEquals(0.0, flat.get("by.content.discontinuous.content.r"));
        assertEquals(1.0, flat.get("by.content.whole.content.p"));
        // Lind is a source in the training folder, she is none.
        assertEquals(1.0, flat.get("by.speaker.seen.content.r"));
        assertEquals(0.0, flat.get("by.speaker.unseen.content.r"));
        // One right of 0.75, one wrong of 0.5.
        assertEquals(0.375, flat.get("reliability.ece"));
        assertEquals((0.0625 + 0.25) / 2, flat.get("reliability.brier"));
    }

    @Test
    void confidencesAreListed() throws IOException {
        StringWriter confidences = new StringWriter();
        run(confidences);
        assertEquals(
                "article\tconfidence\tcorrect\nledger_2007-12-20_a\t0.75\t1\nledger_2007-12-20_a\t0.5\t0\n",
                confidences.toString());
    }

    @Test
    void theTablesSayTheSame() throws IOException {
        String text = EvaluationText.of(run(new StringWriter()));
        assertTrue(
                text.lines()
                        .anyMatch(line -> line.matches("  outlet ledger +1\\.000 +0\\.667 +0\\.500 +0\\.333 +3 +2")),
                text);
        assertTrue(
                text.lines().anyMatch(line -> line.startsWith("  0.7 to 0.8         1   0.750    1.000  ####")), text);
        assertTrue(text.contains("\n  words                    15\n"), text);
        assertFalse(text.contains("null"), text);
    }

    private Evaluation run(Writer confidences) throws IOException {
        Path dev = part("dev", FIRST + OTHERS);
        Path train = part("train", FIRST);
        return PolnearEvaluation.run(
                Made.annotator(BreakdownTest::predicted),
                dev,
                Progress.SILENT,
                new PolnearEvaluation.Wanted(train, Writer.nullWriter(), confidences));
    }

    private Path part(String name, String annotation) throws IOException {
        Path part = folder.resolve(name);
        Files.createDirectories(part.resolve("text"));
        Files.createDirectories(part.resolve("attributions"));
        Files.writeString(part.resolve("text/ledger_2007-12-20_a.txt"), TEXT);
        Files.writeString(part.resolve("attributions/ledger_2007-12-20_a_b.ann"), annotation);
        return part;
    }

    private static List<Statement> predicted(Report report) {
        return List.of(
                Made.sure(
                        Made.statement(
                                report,
                                0,
                                Made.at(TEXT, "Anna Lind"),
                                Made.at(TEXT, "said"),
                                Made.at(TEXT, "it rained"),
                                null),
                        0.75),
                Made.sure(
                        Made.statement(
                                report,
                                1,
                                Made.at(TEXT, "The envoy"),
                                Made.at(TEXT, "hoped"),
                                Made.at(TEXT, "it would stop"),
                                null),
                        0.5));
    }
}
