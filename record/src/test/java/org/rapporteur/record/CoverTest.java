package org.rapporteur.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void nestedSpansAddNothingAndNeighboursStayApart() {
        Cover cover = Cover.of(List.of(new Span(20, 30), new Span(0, 10), new Span(2, 4), new Span(10, 12)));
        assertTrue(cover.contains(new Span(5, 10)));
        assertFalse(cover.contains(new Span(5, 11)), "two quotations that touch are not one");
        assertFalse(cover.contains(12));
        assertTrue(cover.overlaps(new Span(12, 21)));
        assertFalse(cover.overlaps(new Span(12, 20)));
    }

    @Property
    void agreesWithLookingAtEverySpan(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> starts,
            @ForAll @IntRange(max = 50) int from,
            @ForAll @IntRange(min = 1, max = 12) int length) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            spans.add(new Span(starts.get(i), starts.get(i) + 1 + i % 7));
        }
        Cover cover = Cover.of(spans);
        Span asked = new Span(from, from + length);
        assertEquals(spans.stream().anyMatch(span -> span.contains(from)), cover.contains(from));
        assertEquals(spans.stream().anyMatch(asked::overlaps), cover.overlaps(asked));
    }
}
