package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;

/**
 * A line of a text that is not blank, without the blanks around it.
 *
 * @param span where it stands
 * @param text the words
 * @param apart whether a blank line stands before it
 */
record Line(Span span, String text, boolean apart) {

    /** Returns the lines of a text in order. */
    static List<Line> list(String text) {
        List<Line> lines = new ArrayList<>();
        boolean apart = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i))) {
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
            while (to > from && isBlank(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                lines.add(new Line(new Span(from, to), text.substring(from, to), apart));
                apart = false;
            } else if (!isSecondOfTwo(text, i)) {
                apart = true;
            }
            start = i + 1;
        }
        return lines;
    }

    /** Returns whether a character is a blank, those that Java does not call so among them. */
    static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }

    private static boolean isSecondOfTwo(String text, int i) {
        return i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029' || unit == '\f';
    }
}
