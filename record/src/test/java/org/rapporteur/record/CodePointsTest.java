package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void countsCodePointsBehindAstralCharacters() {
        String text = "a\uD83D\uDE00b\uD83D\uDE01";
        CodePoints points = CodePoints.of(text);
        assertEquals(2, points.fromUtf16(3));
        assertEquals(3, points.toUtf16(2));
        assertEquals(text.length(), points.toUtf16(4));
        assertEquals("0-1,2-4", points.notation(List.of(new Span(0, 1), new Span(3, 6))));
    }

    @Test
    void refusesAPositionInsideAPairAndOneOutside() {
        CodePoints points = CodePoints.of("a\uD83D\uDE00b");
        assertThrows(IllegalArgumentException.class, () -> points.fromUtf16(2));
        assertThrows(IllegalArgumentException.class, () -> points.fromUtf16(5));
        assertThrows(IllegalArgumentException.class, () -> points.toUtf16(4));
    }

    @Test
    void costsNothingWithoutAstralCharacters() {
        assertTrue(CodePoints.of("Kosovo – e\u0301").isIdentity());
    }

    @Property(tries = 1_000)
    void agreesWithJavasOwnCount(@ForAll String text) {
        CodePoints points = CodePoints.of(text);
        for (int count = 0; count <= text.codePointCount(0, text.length()); count++) {
            int position = text.offsetByCodePoints(0, count);
            assertEquals(position, points.toUtf16(count));
            assertEquals(count, points.fromUtf16(position));
        }
    }
}
