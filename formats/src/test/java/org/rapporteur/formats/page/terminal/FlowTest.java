package org.rapporteur.formats.page.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.page.view.Visible;

/** Lines no longer than the terminal is wide. */
class FlowTest {

    @Test
    void breaksBetweenWordsAndIndents() {
        Flow flow = new Flow().add("said: ", Paint.CUE).add("one two three", Paint.PLAIN);
        assertEquals(List.of("  said: one", "    two", "    three"), flow.lines(11, "  ", 4, false));
    }

    @Test
    void gluesTextWithoutABlankBetween() {
        Flow flow = new Flow().add("\"", Paint.QUOTED).add("one", Paint.PLAIN).add("\" two", Paint.PLAIN);
        assertEquals(List.of("\"one\"", "two"), flow.lines(6, "", 0, false));
    }

    @Test
    void neverBeginsALineWithADot() {
        Flow flow = new Flow().add("one", Paint.PLAIN).item("two", Paint.PLAIN);
        assertEquals(List.of("one ·", "two"), flow.lines(6, "", 0, false));
    }

    @Test
    void breaksAWordOnlyWhenItIsLongerThanTheLine() {
        Flow flow = new Flow().add("ab abcdefghij", Paint.PLAIN);
        assertEquals(List.of("ab", "abcdef", "ghij"), flow.lines(6, "", 0, false));
    }

    @Test
    void keepsAnAccentWithItsLetterAndAPairWhole() {
        Flow flow = new Flow().add("abce\u0301\ud83d\ude00\ud83d\ude00", Paint.PLAIN);
        assertEquals(List.of("abce\u0301", "\ud83d\ude00\ud83d\ude00"), flow.lines(4, "", 0, false));
    }

    @Property(tries = 300)
    void neverOverflowsAndLosesNothing(
            @ForAll List<String> texts, @ForAll @IntRange(min = 8, max = 60) int width, @ForAll boolean glued) {
        Flow flow = new Flow();
        StringBuilder expected = new StringBuilder();
        for (String text : texts) {
            flow.add(glued ? text : " " + text, Paint.PLAIN);
            expected.append(Visible.line(text).replace(" ", ""));
        }
        List<String> lines = flow.lines(width, "", 2, false);
        lines.forEach(line -> assertTrue(Columns.of(line) <= width, line));
        assertEquals(expected.toString(), String.join("", lines).replace(" ", ""));
    }
}
