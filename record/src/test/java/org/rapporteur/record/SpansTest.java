package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final Span FIRST = new Span(0, 3);
    private static final Span SECOND = new Span(4, 7);

    @Test
    void aSpanIsHalfOpenAndNeverEmpty() {
        assertTrue(FIRST.contains(2));
        assertFalse(FIRST.contains(3));
        assertFalse(FIRST.overlaps(new Span(3, 4)));
        assertEquals(3, FIRST.length());
        for (int[] wrong : new int[][] {{-1, 2}, {3, 3}, {4, 3}}) {
            String message = assertThrows(IllegalArgumentException.class, () -> new Span(wrong[0], wrong[1]))
                    .getMessage();
            assertTrue(message.contains("[" + wrong[0] + ", " + wrong[1] + ")"), message);
        }
    }

    @Test
    void aSpanBeyondTheTextIsRefused() {
        assertEquals("abc", FIRST.in("abc"));
        assertThrows(IllegalArgumentException.class, () -> SECOND.in("abcdef"));
    }

    @Test
    void spansStandInTheOrderOfTheText() {
        assertEquals(List.of(FIRST, SECOND), Spans.ordered(List.of(FIRST, SECOND)));
        assertThrows(IllegalArgumentException.class, () -> Spans.ordered(List.of(SECOND, FIRST)));
        assertThrows(IllegalArgumentException.class, () -> Spans.ordered(List.of(FIRST, FIRST)));
    }

    @Test
    void piecesReadJoinedByOneBlank() {
        Passage passage = Passage.of("one,two", List.of(FIRST, SECOND));
        assertEquals("one two", passage.text());
        assertEquals(new Span(0, 7), passage.hull());
        assertThrows(IllegalArgumentException.class, () -> Spans.hull(List.of()));
    }
}
