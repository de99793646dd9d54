package org.rapporteur.formats.page.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.page.view.Marked.Mark;
import org.rapporteur.record.Span;

/** Overlapping marks cut into stretches. */
class MarkedTest {

    @Test
    void cutsNestedMarks() {
        assertEquals(
                "0-2[] 2-4[a] 4-6[a b] 6-8[a] 8-9[]", cut(9, List.of(), List.of(mark(4, 6, "b"), mark(2, 8, "a"))));
    }

    @Test
    void cutsCrossingMarks() {
        assertEquals("0-2[a] 2-4[a b] 4-6[b]", cut(6, List.of(), List.of(mark(0, 4, "a"), mark(2, 6, "b"))));
    }

    @Test
    void keepsTheOrderGivenWhereMarksAreAlike() {
        assertEquals("0-3[b a]", cut(3, List.of(), List.of(mark(0, 3, "b"), mark(0, 3, "a"))));
    }

    @Test
    void cutsWhereAskedInsideTheText() {
        assertEquals("0-1[a] 1-3[a]", cut(3, List.of(-1, 0, 1, 3, 9), List.of(mark(0, 3, "a"))));
    }

    @Test
    void cutsAnEmptyTextIntoNothing() {
        assertEquals("", cut(0, List.of(0), List.of()));
    }

    @Test
    void refusesAMarkBeyondTheText() {
        assertThrows(IllegalArgumentException.class, () -> cut(3, List.of(), List.of(mark(2, 4, "a"))));
    }

    @Property(tries = 300)
    void agreesWithLookingAtEveryPosition(@ForAll("marks") List<Mark<String>> marks) {
        List<List<String>> expected = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int position = i;
            expected.add(marks.stream()
                    .filter(mark -> mark.span().contains(position))
                    .map(Mark::value)
                    .sorted()
                    .toList());
        }
        List<List<String>> found = new ArrayList<>();
        for (Marked<String> stretch : Marked.cut(30, marks, List.of())) {
            assertEquals(found.size(), stretch.span().start());
            List<String> values =
                    stretch.marks().stream().map(Mark::value).sorted().toList();
            for (int i = 0; i < stretch.span().length(); i++) {
                found.add(values);
            }
        }
        assertEquals(expected, found);
    }

    @Provide
    Arbitrary<List<Mark<String>>> marks() {
        Arbitrary<Integer> start = Arbitraries.integers().between(0, 28);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 12);
        return Combinators.combine(start, length, Arbitraries.of("a", "b", "c"))
                .as((from, size, value) -> mark(from, Math.min(30, from + size), value))
                .list()
                .ofMaxSize(12);
    }

    private static Mark<String> mark(int start, int end, String value) {
        return new Mark<>(new Span(start, end), value);
    }

    private static String cut(int length, List<Integer> cuts, List<Mark<String>> marks) {
        return Marked.cut(length, marks, cuts).stream()
                .map(stretch -> stretch.span().start()
                        + "-"
                        + stretch.span().end()
                        + stretch.marks().stream().map(Mark::value).collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining(" "));
    }
}
