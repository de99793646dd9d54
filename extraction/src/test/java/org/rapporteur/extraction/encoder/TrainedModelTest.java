package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;

/** Windows of the trained model, where it is on the class path. */
class TrainedModelTest {

    private static final String LINE = "The envoy warned that talks may fail, and Northmere's council did not agree.\n";

    private static Model model;

    @BeforeAll
    static void openModel() {
        assumeTrue(Model.isBundled(), "the trained model is not on the class path");
        model = Model.bundled();
    }

    @AfterAll
    static void closeModel() {
        if (model != null) {
            model.close();
        }
    }

    @Test
    void aShortReportIsOneWindowOfAllItsWords() {
        List<Window> windows = windows(new Encoder(model), "The envoy warned that talks may fail.");
        assertEquals(1, windows.size());
        assertEquals(8, windows.get(0).size());
        assertEquals(model.words("labels").size(), windows.get(0).labels());
    }

    @Test
    void theSettingsFitTogether() {
        int labels = model.words("labels").size();
        assertEquals(labels * labels, model.numbers("transitions").length);
        assertEquals(2, model.numbers("calibration").length);
    }

    /** Four readers at once, of reports of several lengths, one encoder; then another encoder alone, the other way round. */
    @Test
    void theSameNumbersOnAnyThreadCount() {
        Encoder shared = new Encoder(model);
        List<String> texts = List.of(LINE, LINE.repeat(40), "No.", LINE.repeat(13) + "He said so.");
        List<CompletableFuture<List<Window>>> running = Stream.concat(texts.stream(), texts.stream())
                .map(text -> CompletableFuture.supplyAsync(() -> windows(shared, text)))
                .toList();
        Encoder alone = new Encoder(model);
        for (int i = running.size() - 1; i >= 0; i--) {
            List<Window> expected = windows(alone, texts.get(i % texts.size()));
            List<Window> found = running.get(i).join();
            assertEquals(expected.size(), found.size());
            for (int window = 0; window < expected.size(); window++) {
                assertArrayEquals(
                        expected.get(window).vectors(), found.get(window).vectors());
            }
        }
    }

    /** What an encoder is for: the same word has another vector beside other words. */
    @Test
    void vectorsDependOnTheContext() {
        Encoder encoder = new Encoder(model);
        Window one = windows(encoder, "The bank said no.").get(0);
        Window other = windows(encoder, "The river bank was no more.").get(0);
        int width = one.vectors().length / one.size();
        float difference = 0;
        for (int i = 0; i < width; i++) {
            difference += Math.abs(one.vectors()[width + i] - other.vectors()[2 * width + i]);
        }
        assertTrue(difference / width > 0.01, "the same vector for \"bank\" in two texts");
    }

    @Test
    void aStretchIsReadAsATextOfItsOwn() {
        Encoder encoder = new Encoder(model);
        String text = LINE + "The envoy warned that talks may fail.";
        List<Window> windows = new ArrayList<>();
        encoder.read(document(text), List.of(new Span(LINE.length(), text.length())), windows::add);
        assertArrayEquals(
                windows(encoder, text.substring(LINE.length())).get(0).vectors(),
                windows.get(0).vectors());
    }

    /** An invented report whose persons, places and bodies no list knows. */
    @Test
    void namesOfAReport() {
        String text =
                "Northmere's foreign minister, Edda Quillane, told the Security Council on Monday that talks with Aldovia"
                        + " had failed.\n\nMs. Quillane said Ambassador Tomas Verrick\u2019s plan was \"dead\". The U.N. and the European"
                        + " Union backed Mr. Verrick, and an Aldovian official in Brussels welcomed it.";
        Map<String, Name.Type> found = names(text);
        for (String person : List.of("Edda Quillane", "Quillane", "Tomas Verrick", "Verrick")) {
            assertEquals(Name.Type.PERSON, found.get(person), person + " in " + found);
        }
        for (String body : List.of("Security Council", "U.N.", "European Union")) {
            assertEquals(Name.Type.ORGANISATION, found.get(body), body + " in " + found);
        }
        assertEquals(Name.Type.PLACE, found.get("Brussels"), found.toString());
    }

    @Test
    void namesInOtherScriptsThousandsOrNone() {
        assertEquals(Map.of(), names("nothing of the kind is said here."));
        names(
                "\u0412\u0438\u0442\u0430\u043b\u0438\u0439 \u041b\u0443\u043a\u0438\u043d \u0441\u043a\u0430\u0437\u0430\u043b: \u00ab\u043d\u0435\u0442\u00bb. "
                        .repeat(50));
        names("\u0642\u0627\u0644 \u0627\u0644\u0633\u0641\u064a\u0631 \u0643\u0631\u064a\u0645. ".repeat(50));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            many.append("Minister Anna K")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append("lin left. ");
        }
        Document document = document(many.toString());
        new Encoder(model).read(document, window -> {});
        int persons = (int) document.kept(Names.class).orElseThrow().list().stream()
                .filter(name -> name.type() == Name.Type.PERSON
                        && name.span().in(document.text()).startsWith("Anna "))
                .count();
        assertTrue(persons > 2_700, persons + " persons");
    }

    private static Map<String, Name.Type> names(String text) {
        Document document = document(text);
        new Encoder(model).read(document, window -> {});
        Map<String, Name.Type> found = new TreeMap<>();
        for (Name name : document.kept(Names.class).orElseThrow().list()) {
            found.put(name.span().in(text), name.type());
        }
        return found;
    }

    private static List<Window> windows(Encoder encoder, String text) {
        List<Window> windows = new ArrayList<>();
        encoder.read(document(text), windows::add);
        return windows;
    }

    private static Document document(String text) {
        return Document.of(Reports.of(text), unit -> List.of());
    }
}
