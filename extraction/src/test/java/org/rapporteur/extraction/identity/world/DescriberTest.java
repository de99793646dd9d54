package org.rapporteur.extraction.identity.world;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.rapporteur.extraction.text.Table;

class DescriberTest {

    private static final World WORLD = World.bundled();
    private static final Describer DESCRIBER = new Describer(WORLD);

    @Test
    void readsOfficeAndWhatItIsHeldOf() {
        List<String> cases = Table.lines(DescriberTest.class, "descriptions.txt");
        assertTrue(cases.size() > 100, "the cases are there");
        assertAll(cases.stream().map(DescriberTest::check));
    }

    private static Executable check(String line) {
        String[] parts = line.split(" \\| ", -1);
        return () -> {
            assertEquals(4, parts.length, line);
            Described read = read(parts[0]);
            String office = read.office() == null ? "-" : read.office().name();
            String of = read.of() == null ? "-" : read.of();
            assertEquals(line, String.join(" | ", parts[0], office, of, String.valueOf(read.former())));
        };
    }

    @Test
    void theWordTellsTheGender() {
        assertEquals(Gender.FEMALE, read("the ministry's spokeswoman").office().gender());
        assertEquals(Gender.MALE, read("King of Norway").office().gender());
        assertNull(read("chair of the board").office().gender());
    }

    @Test
    void nothingIsSaidByNothing() {
        assertEquals(new Described(null, null, false), DESCRIBER.read(List.of()));
        assertEquals(new Described(null, null, false), read("( , \u2019s -"));
        assertEquals(new Described(null, null, false), read("of of of of"));
    }

    @Test
    void aPhraseWithoutEndIsRead() {
        String[] words = new String[20_000];
        Arrays.fill(words, "of");
        for (int i = 0; i < words.length; i += 2) {
            words[i] = "province";
        }
        words[0] = "president";
        assertEquals("president", DESCRIBER.read(List.of(words)).office().name());
    }

    @Property
    void whatItIsHeldOfIsKnownOrPrinted(@ForAll("phrases") List<String> words) {
        Described read = DESCRIBER.read(words);
        if (read.office() != null) {
            assertTrue(WORLD.offices().find(read.office().name()).isPresent());
        }
        String of = read.of();
        if (of != null) {
            boolean known = WORLD.states().find(of).isPresent()
                    || WORLD.regions().find(of).isPresent()
                    || WORLD.bodies().find(of).isPresent();
            assertTrue(known || isPrinted(of, words), () -> of + " of " + words);
        }
        assertEquals(read, DESCRIBER.read(words), "the same words, the same reading");
    }

    @Property
    void anyWordsCanBeRead(@ForAll List<String> words) {
        assertEquals(DESCRIBER.read(words), DESCRIBER.read(words));
    }

    @Provide
    Arbitrary<List<String>> phrases() {
        Arbitrary<String> known = Arbitraries.of(
                "president",
                "Minister",
                "foreign",
                "of",
                "the",
                "to",
                "for",
                "at",
                "in",
                ",",
                "(",
                ")",
                "'s",
                "R-",
                "D-Ohio",
                "Serbia",
                "Russia's",
                "U.N.",
                "Security",
                "Council",
                "United",
                "States",
                "States'",
                "Georgia",
                "New",
                "York",
                "former",
                "ex-king",
                "province",
                "republic",
                "Senate",
                "House",
                "mayor",
                "Gov.",
                "\u201cQuoted\u201d",
                "and");
        return Arbitraries.frequencyOf(
                        Tuple.of(9, known), Tuple.of(1, Arbitraries.strings().ofMaxLength(6)))
                .list()
                .ofMaxSize(14);
    }

    private static boolean isPrinted(String of, List<String> words) {
        String all = letters(String.join("", words));
        return Stream.of(of.split(" ", -1)).map(DescriberTest::letters).allMatch(all::contains);
    }

    private static String letters(String text) {
        return text.replaceAll("['\u2019]", "");
    }

    private static Described read(String words) {
        return DESCRIBER.read(List.of(words.split(" ", -1)));
    }
}
