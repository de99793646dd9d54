package org.rapporteur.record.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Span;

class ModeTest {

    /** The content is what stands in square brackets; curly marks quote. */
    private static Mode mode(String drawn) {
        String text = drawn.replace("[", "").replace("]", "");
        List<Span> content = new ArrayList<>();
        List<Span> quoted = new ArrayList<>();
        int at = 0;
        int bracket = 0;
        int mark = 0;
        for (int i = 0; i < drawn.length(); i++) {
            switch (drawn.charAt(i)) {
                case '[' -> bracket = at;
                case ']' -> content.add(new Span(bracket, at));
                case '\u201c' -> mark = at++;
                case '\u201d' -> quoted.add(new Span(mark, ++at));
                default -> at++;
            }
        }
        return Mode.of(text, content, quoted);
    }

    @Test
    void lettersDecide() {
        assertEquals(Mode.DIRECT, mode("[\u201cNo.\u201d] she said"));
        assertEquals(Mode.DIRECT, mode("[\u201cNo,\u201d] she said, [\u201cnever.\u201d]"));
        assertEquals(Mode.DIRECT, mode("[\u2014 \u201cNo\u201d 5.]"), "a dash and a digit outside are no letters");
        assertEquals(Mode.MIXED, mode("she said [that \u201cno\u201d]"));
        assertEquals(Mode.MIXED, mode("she said [no], [\u201cnever\u201d]"));
        assertEquals(Mode.INDIRECT, mode("she said [that no] \u201cnever\u201d"));
    }

    @Test
    void withoutLettersDigitsDecideAndWithoutBothTheMarks() {
        assertEquals(Mode.DIRECT, mode("[\u201c42\u201d] she said"));
        assertEquals(Mode.INDIRECT, mode("she said [42]"));
        assertEquals(Mode.DIRECT, mode("[\u201c?!\u201d] she said"));
        assertEquals(Mode.INDIRECT, mode("[?!] she said"));
        assertEquals(Mode.DIRECT, mode("[\u201c\ud835\udd38\u201d] she said"), "a letter beyond the basic plane");
    }
}
