package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;

/** Windows of a small model whose vectors are the id and the feature of the piece they stand for. */
class EncoderTest {

    private static final int FIVE_MEGABYTES = 5_000_000;

    @TempDir
    Path folder;

    private Encoder encoder;

    @BeforeEach
    void makeEncoder() {
        encoder = new Encoder(Model.in(Folders.small(folder)));
    }

    @Test
    void aWordHasTheVectorAndTheScoresOfItsFirstPiece() {
        String text = "Northmere's \"envoy\"\nsaid";
        Window window = windows(text).get(0);
        assertEquals(7, window.size());
        assertEquals("Northmere", window.word(0).in(text));
        assertArrayEquals(
                new float[] {
                    id("north"),
                    5,
                    id("'"),
                    0,
                    id("s"),
                    0,
                    id("\u201c"),
                    0,
                    id("envoy"),
                    0,
                    id("\u201d"),
                    0,
                    id("said"),
                    4
                },
                window.vectors());
        assertEquals(7, window.labels());
        assertEquals(id("envoy"), window.score(4, 6));
    }

    @Test
    void wordsStandInTheUntouchedText() {
        String text = "\ufeff\ud83d\ude00 said\u00ad\r\n\ud835\udd38bel";
        Window window = windows(text).get(0);
        assertEquals(List.of(new Span(1, 3), new Span(4, 8), new Span(11, 16)), spans(window));
        assertEquals(new Span(4, 16), window.words(1, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff", "\u0301", "\u200b\n\u200b", "."})
    void aTextOfNextToNothing(String text) {
        int words = text.equals(".") ? 1 : 0;
        assertEquals(words, windows(text).size());
    }

    @Test
    void aSentenceOfTwentyThousandWords() {
        String text = "he said that ".repeat(7_000).strip() + ".";
        assertEquals(21_001, ownWords(text));
    }

    /** Each of five megabytes; what they cost must grow with their length, not with its square. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\u0301",
                "e\u0301",
                "\ufeff",
                "\ud83d\ude00",
                "\u200d\ud83d\udc68",
                "\u1e9b\u0323",
                "\uac01"
            })
    void oneWordWithoutEnd(String part) {
        String text = part.repeat(FIVE_MEGABYTES / part.length());
        int words = part.equals("\u0301") || part.equals("\ufeff") ? 0 : 1;
        assertEquals(words, windows(text).size());
    }

    @Test
    void aLongReportOfLinesIsReadToItsEnd() {
        String line = "The envoy said \"no\".\r\n";
        int lines = 500_000 / line.length();
        assertEquals(7L * lines, ownWords(line.repeat(lines)));
    }

    @Test
    void stretchesAreReadAlone() {
        String text = "He said \"we agree\" and she said no.";
        List<Window> windows = new ArrayList<>();
        encoder.read(document(text), List.of(new Span(8, 18), new Span(9, 17), new Span(30, 34)), windows::add);
        assertEquals(List.of("\"we agree\"", "we agree", "d no"), parts(text, windows));
        assertEquals(4, windows.get(0).endOwn());
        assertEquals(id("\u201c"), windows.get(0).vectors()[0]);
        assertEquals(4, windows.get(1).vectors()[1], "a stretch begins as a text does");
    }

    @Test
    void aStretchLongerThanAWindowIsCut() {
        String text = "no " + "he said ".repeat(150) + "no";
        List<Window> windows = new ArrayList<>();
        encoder.read(document(text), List.of(new Span(3, text.length() - 3)), windows::add);
        assertEquals(2, windows.size());
        assertEquals(
                300,
                windows.stream()
                        .mapToInt(window -> window.endOwn() - window.firstOwn())
                        .sum());
        assertEquals(3, windows.get(0).word(0).start());
        assertEquals(40, windows.get(1).firstOwn());
    }

    @Test
    void aStretchBeyondTheTextIsRefused() {
        Document document = document("no");
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> encoder.read(document, List.of(new Span(0, 3)), window -> {}))
                .getMessage();
        assertTrue(message.contains("[0, 3)") && message.contains("length 2"), message);
    }

    @Test
    void whatAReaderThrowsComesThrough() {
        Consumer<Window> reader = window -> {
            throw new UnsupportedOperationException("reader");
        };
        assertThrows(UnsupportedOperationException.class, () -> encoder.read(document("no"), reader));
        assertEquals(1, windows("no").size());
    }

    private List<Window> windows(String text) {
        List<Window> windows = new ArrayList<>();
        encoder.read(document(text), windows::add);
        return windows;
    }

    /** Counts, and holds on to nothing: what a reader of a long report should do. */
    private long ownWords(String text) {
        long[] words = new long[1];
        encoder.read(document(text), window -> words[0] += window.endOwn() - window.firstOwn());
        return words[0];
    }

    private static List<String> parts(String text, List<Window> windows) {
        return windows.stream()
                .map(window -> window.words(0, window.size()).in(text))
                .toList();
    }

    private static List<Span> spans(Window window) {
        return IntStream.range(0, window.size()).mapToObj(window::word).toList();
    }

    private static int id(String piece) {
        return Pieces.list().indexOf(piece);
    }

    private static Document document(String text) {
        return Document.of(Reports.of(text), unit -> List.of());
    }
}
