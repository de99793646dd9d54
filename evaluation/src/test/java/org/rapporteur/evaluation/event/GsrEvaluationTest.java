package org.rapporteur.evaluation.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.matter.Aspect;
import org.rapporteur.record.matter.Event;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Records made for this test, counted by hand. */
class GsrEvaluationTest {

    private static final String DOCUMENT = "{\"id\":\"D\",\"event\":\"DOCUMENT\"}";
    private static final String SUED =
            "{\"id\":\"1\",\"event\":\"INVESTIGATE\",\"text\":\"Uruk sued Lagash.\",\"source\":"
                    + "[{\"actorText\":\"Uruk\"}],\"target\":[{\"actorText\":\"Lagash\"}],\"textInfo\":{\"markup\":\"(SRC: Uruk)"
                    + " (EVT: sued) (TAR: Lagash).\"}}";
    private static final String MET = "{\"id\":\"2\",\"event\":\"CONSULT\",\"text\":\"Uruk met Lagash.\",\"source\":"
            + "[{\"actorText\":\"Uruk\"},{\"actorText\":\"Lagash\"}],\"target\":\"\",\"textInfo\":{\"markup\":"
            + "\"(SRC/TAR: Uruk) (EVT: met) (SRC/TAR: Lagash).\"}}";
    private static final String ASKED =
            "{\"id\":\"3\",\"event\":\"DEMAND\",\"text\":\"Let Lagash go, Uruk said.\",\"source\":"
                    + "[{\"actorText\":\"Uruk\"}],\"target\":[{\"actorText\":\"Lagash\"}],\"textInfo\":{\"markup\":"
                    + "\"Let (TAR: Lagash) go , (SRC: Uruk) said.\"}}";

    @TempDir
    Path folder;

    @Test
    void categoriesAndSidesAreCounted() throws IOException {
        Evaluation evaluation = evaluate(GsrEvaluationTest::read, DOCUMENT, SUED, MET, ASKED);
        Map<String, Double> flat = evaluation.flat();
        // Told: ACCUSE and AID; CONSULT; REQUEST as an act.
        assertEquals(3 / 4.0, flat.get("category.p"));
        assertEquals(3 / 3.0, flat.get("category.r"));
        assertEquals(0.0, flat.get("by.category.AID.p"));
        assertEquals(1.0, flat.get("by.category.REQUEST.f1"));
        // The first sentence tells AID first.
        assertEquals(2 / 3.0, flat.get("first.accuracy"));
        // Its source is right, its target is told of the wrong category alone.
        assertEquals(3 / 3.0, flat.get("source.accuracy"));
        assertEquals(1 / 2.0, flat.get("target.accuracy"));
        assertEquals(2 / 3.0, flat.get("whole.accuracy"));
        assertEquals(3, evaluation.counts().get("records"));
        assertEquals(0, evaluation.counts().get("silent"));
    }

    @Test
    void silenceIsNotRight() throws IOException {
        Evaluation evaluation = evaluate(report -> List.of(), SUED, MET);
        Map<String, Double> flat = evaluation.flat();
        assertEquals(0.0, flat.get("category.f1"));
        assertEquals(0.0, flat.get("first.accuracy"));
        assertEquals(0.0, flat.get("whole.accuracy"));
        assertEquals(2, evaluation.counts().get("silent"));
    }

    @Test
    void rootsAreThoseToldOfTheSidesGiven() {
        Annotator annotator = Made.annotator(GsrEvaluationTest::read);
        Map<String, Double> roots =
                new ToldRoots(annotator).read("Uruk sued Lagash.", List.of(new Span(0, 4)), List.of(new Span(10, 16)));
        // AID comes first and has the target, ACCUSE has the source.
        assertEquals(Map.of("AID", 1.5, "ACCUSE", 1.25), roots);
        assertEquals(Map.of(), new ToldRoots(annotator).read("It rained.", List.of(), List.of()));
    }

    @Test
    void aBadFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), "[\n{]");
        assertEquals(
                file + ":2: not JSON",
                assertThrows(IOException.class, () -> GsrFile.read(file))
                        .getMessage()
                        .replaceFirst("not JSON.*(?s:.*)", "not JSON"));
        Files.writeString(file, "{}");
        refused(file, ": a JSON list of records is expected");
        Files.writeString(file, "[" + DOCUMENT + "]");
        refused(file, ": no record of an event");
        Files.writeString(file, "[" + DOCUMENT + "," + SUED.replace("INVESTIGATE", "RAIN") + "]");
        refused(file, ", record 2 (1): field event: 'RAIN' is no category of PLOVER");
        Files.writeString(file, "[{\"id\":\"9\",\"event\":\"AID\"}]");
        refused(file, ", record 1 (9): field text: words are expected, got ");
    }

    private static void refused(Path file, String end) {
        assertEquals(
                file + end,
                assertThrows(IOException.class, () -> GsrFile.read(file)).getMessage());
    }

    private Evaluation evaluate(Made.Oracle oracle, String... records) throws IOException {
        Path file = Files.writeString(folder.resolve("made.json"), "[" + String.join(",", records) + "]");
        return GsrEvaluation.run(Made.annotator(oracle), file, Progress.SILENT);
    }

    private static List<Item> read(Report report) {
        List<Item> items = new ArrayList<>();
        if (report.text().contains("sued")) {
            items.add(event(report, "ACCUSE", "sued", "Uruk", "Uruk"));
            items.add(event(report, "AID", "Uruk", null, "Lagash"));
        } else if (report.text().contains("met")) {
            items.add(event(report, "CONSULT", "met", "Lagash", null));
        } else if (report.text().contains("said")) {
            Statement statement = Made.statement(
                    report,
                    0,
                    Made.at(report.text(), "Uruk"),
                    Made.at(report.text(), "said"),
                    Made.at(report.text(), "Let Lagash go"),
                    null);
            items.add(statement);
            items.add(new Act(
                    "a",
                    statement.id(),
                    "request",
                    "REQUEST",
                    statement.content().spans(),
                    party(report, "Lagash"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Made.MAKER,
                    Extra.NONE));
        }
        return items;
    }

    private static Event event(Report report, String category, String words, String actor, String recipient) {
        return new Event(
                "x" + category,
                report.id(),
                category,
                null,
                List.of(),
                party(report, actor),
                party(report, recipient),
                null,
                null,
                Aspect.CURRENT,
                Made.at(report.text(), words),
                null,
                null,
                Made.MAKER,
                Extra.NONE);
    }

    private static Party party(Report report, String words) {
        return words == null ? null : Party.of(Passage.of(report.text(), Made.at(report.text(), words)));
    }
}
