package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;
import org.rapporteur.record.Span;

/** Names by a small model whose labels hang on a word's first piece alone: what becomes of labels. */
class NamesTest {

    @TempDir
    Path folder;

    private Encoder encoder;

    @BeforeEach
    void makeEncoder() {
        encoder = new Encoder(Model.in(Folders.withNames(folder)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the envoy said no                | PERSON envoy",
                "envoy president                  | PERSON envoy president",
                "envoy envoy                      | PERSON envoy; PERSON envoy",
                "envoy, north river               | PERSON envoy; PLACE north river",
                "president of the council         | ORGANISATION council",
                "north council committee treaty   | PLACE north; ORGANISATION council committee; OTHER treaty",
                "north river's treaty             | PLACE north river; OTHER treaty",
                "north river\u2019s ambassador    | PLACE north river; PERSON ambassador",
                "north '                          | PLACE north",
                "north river,                     | PLACE north river",
                "north, river                     | PLACE north, river",
                "grain                            | ``",
                "the river s                      | ``"
            })
    void labelsBecomeNames(String text, String expected) {
        assertEquals(expected, described(text));
    }

    @Test
    void howLikelyANameIs() {
        Name name = names("the north river").get(0);
        assertEquals(0.9, name.likely(), 1e-6);
        assertEquals(new Span(4, 15), name.span());
    }

    @Test
    void aNameMayStandOnTwoLinesButNotInTwoParagraphs() {
        String line = "and then it was not said by the people of the north\n";
        String wrapped = line.repeat(4) + "river\n\nriver";
        assertEquals("PLACE north; PLACE north; PLACE north; PLACE north\nriver", described(wrapped));
        assertEquals("PLACE north", described("said the north\nriver people"), "a line that is a paragraph");
        assertEquals("PLACE north", described("said the north\n\nriver people"));
    }

    @Test
    void everyNameOfAReportOfManyWindows() {
        String text = "the north river said no. ".repeat(3_000);
        List<Name> names = names(text);
        assertEquals(3_000, names.size());
        for (int i = 0; i < names.size(); i++) {
            assertEquals(new Span(4 + 25 * i, 15 + 25 * i), names.get(i).span());
        }
    }

    /** No window cuts a name in two: its first word's window answers for it, and sees what stands behind. */
    @Test
    void aNameWhereAWindowEnds() {
        String text = "north river river ".repeat(500).strip();
        assertEquals(500, names(text).size());
        assertTrue(names(text).stream().allMatch(name -> name.span().in(text).equals("north river river")));
    }

    @Test
    void aNameLongerThanAWindowDoesNotOverlapTheNext() {
        List<Name> names = names("north " + "river ".repeat(1_000));
        int end = 0;
        for (Name name : names) {
            assertTrue(name.span().start() >= end, names.toString());
            end = name.span().end();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ufeff",
                ".",
                "''''",
                "\u0432\u0435\u0442\u043a\u0430 \u043d\u0435\u0442",
                "\u0633\u0641\u064a\u0631 \u0642\u0627\u0644",
                "\ud83d\ude00 \ud835\udd38"
            })
    void aTextWithoutNames(String text) {
        assertEquals(List.of(), names(text));
    }

    @Test
    void namesOfAnotherModelAreNotKept() {
        Document document = document("the envoy");
        new Encoder(Model.in(Folders.small(folder))).read(document, window -> {});
        assertEquals(Optional.empty(), document.kept(Names.class));
    }

    @Test
    void stretchesAreNotSearched() {
        Document document = document("the envoy");
        encoder.read(document, List.of(new Span(0, 9)), window -> {});
        assertEquals(Optional.empty(), document.kept(Names.class));
    }

    @Test
    void nothingIsKeptOfAReadingThatFailed() {
        Document document = document("the envoy");
        assertThrows(
                UnsupportedOperationException.class,
                () -> encoder.read(document, window -> {
                    throw new UnsupportedOperationException("reader");
                }));
        assertEquals(Optional.empty(), document.kept(Names.class));
    }

    @Test
    void aLikelihoodBeyondItsBounds() {
        for (double likely : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> new Name(new Span(0, 1), Name.Type.PERSON, likely));
        }
    }

    private String described(String text) {
        Stream<String> all =
                names(text).stream().map(name -> name.type() + " " + name.span().in(text));
        return String.join("; ", all.toList());
    }

    private List<Name> names(String text) {
        Document document = document(text);
        encoder.read(document, window -> {});
        return document.kept(Names.class).orElseThrow().list();
    }

    private static Document document(String text) {
        return Document.of(Reports.of(text), unit -> List.of());
    }
}
