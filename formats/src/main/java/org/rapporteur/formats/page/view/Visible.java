package org.rapporteur.formats.page.view;

import java.util.Locale;

/**
 * Makes a report's text safe to send to a terminal. A control character could start an escape sequence and a change of writing
 * direction could make one word look like another (CVE-2021-42574), so both are written out as {@code <U+202E>}. Stateless.
 */
public final class Visible {

    private Visible() {}

    /** Returns the text on one line: each run of blanks and line breaks one blank, what is hidden written out. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isWhitespace(point) || point == 0x85) {
                blank = true;
                continue;
            }
            if (blank && !line.isEmpty()) {
                line.append(' ');
            }
            blank = false;
            if (isHidden(point)) {
                line.append('<').append(notation(point)).append('>');
            } else {
                line.appendCodePoint(point);
            }
        }
        return line.toString();
    }

    /**
     * Returns whether a reader would not see the character, or would see others wrongly for it. The joiners that Persian and the
     * scripts of India need, and the signs that enclose numbers in Arabic, Syriac and Kaithi, are left alone.
     */
    public static boolean isHidden(int point) {
        if (point == 0x200C || point == 0x200D) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isNumberSign(point);
            default -> (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        };
    }

    /** Returns {@code U+202E}. */
    public static String notation(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    private static boolean isNumberSign(int point) {
        return (point >= 0x600 && point <= 0x605)
                || point == 0x6DD
                || point == 0x70F
                || point == 0x8E2
                || point == 0x110BD
                || point == 0x110CD;
    }
}
