package org.rapporteur.formats.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The paragraphs of a text. */
class BlocksTest {

    @Test
    void partsAtLineBreaksWhereThereIsNoBlankLine() {
        assertEquals(List.of("1:one", "2:two"), bodies("one\r\ntwo\n"));
    }

    @Test
    void partsAtBlankLinesWhereThereAreAny() {
        assertEquals(List.of("1:one\ntwo", "2:three"), bodies("one\ntwo\n \nthree"));
    }

    @Test
    void takesBlankLinesAtTheEndsForNothing() {
        assertEquals(List.of("0:", "1:one", "2:two"), bodies("\n\none\ntwo\n\n\n"));
    }

    @Property(tries = 500)
    void coversTheText(@ForAll("texts") String text) {
        StringBuilder all = new StringBuilder();
        for (Blocks.Block block : Blocks.of(text).list()) {
            assertEquals(all.length(), block.start());
            all.append(text, block.start(), block.bodyEnd()).append(text, block.bodyEnd(), block.end());
        }
        assertEquals(text, all.toString());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", " ", "\t", "\n", "\r\n", "\r", "\u2028", "\u0085", "\u00a0", "b.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> bodies(String text) {
        return Blocks.of(text).list().stream()
                .map(block -> block.number() + ":" + text.substring(block.start(), block.bodyEnd()))
                .toList();
    }
}
