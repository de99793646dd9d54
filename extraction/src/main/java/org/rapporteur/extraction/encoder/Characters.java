package org.rapporteur.extraction.encoder;

import java.text.Normalizer;

/**
 * What BERT's tokenizer takes a character for, and its lower-case form without accents. Characters younger than the running
 * Java's Unicode are unassigned to it, and dropped. Immutable.
 */
final class Characters {

    /** Separates words. */
    static final int BLANK = 0;

    /** Separates words, and the next begins a line. */
    static final int BREAK = 1;

    /** As if it were not there: controls, formats, unassigned ones. */
    static final int DROPPED = 2;

    /** A word of its own: punctuation, ASCII symbols, ideographs. */
    static final int MARK = 3;

    /** Part of a word: everything else. */
    static final int LETTER = 4;

    /** The characters below, which nearly all words of English reports are made of, have their kinds and forms in tables. */
    private static final int TABLE = 0x250;

    /** In the table of forms: nothing is left. */
    private static final char NOTHING = 0;

    /** In the table of forms: more than one UTF-16 unit, not in the table. */
    private static final char LONGER = 0xffff;

    private final byte[] kinds = new byte[TABLE];
    private final char[] forms = new char[TABLE];

    Characters() {
        StringBuilder form = new StringBuilder();
        for (int point = 0; point < TABLE; point++) {
            kinds[point] = (byte) kindOf(point);
            form.setLength(0);
            fold(point, form);
            forms[point] = form.length() > 1 ? LONGER : form.isEmpty() ? NOTHING : form.charAt(0);
        }
    }

    /** Returns a code point's kind. */
    int kind(int point) {
        return point < TABLE ? kinds[point] : kindOf(point);
    }

    /** Appends a code point's lower-case form without accents; returns how many code points that is. */
    int appendFolded(int point, StringBuilder word) {
        char form = point < TABLE ? forms[point] : LONGER;
        if (form == LONGER) {
            return fold(point, word);
        }
        if (form != NOTHING) {
            word.append(form);
        }
        return form == NOTHING ? 0 : 1;
    }

    /** Returns whether a UTF-16 unit separates words; no blank lies beyond the basic plane. */
    boolean isBlank(char unit) {
        return kind(unit) <= BREAK;
    }

    private static int kindOf(int point) {
        if (point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            return BREAK;
        }
        int type = Character.getType(point);
        if (point == '\t' || type == Character.SPACE_SEPARATOR) {
            return BLANK;
        }
        if (point == 0xfffd
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE) {
            return DROPPED;
        }
        return isMark(point, type) || isIdeograph(point) ? MARK : LETTER;
    }

    private static boolean isMark(int point, int type) {
        return switch (type) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> point > ' ' && point < 0x7f && !Character.isLetterOrDigit(point);
        };
    }

    /** BERT's blocks of Chinese characters, which are not all there are today. */
    private static boolean isIdeograph(int point) {
        return (point >= 0x4e00 && point <= 0x9fff)
                || (point >= 0x3400 && point <= 0x4dbf)
                || (point >= 0xf900 && point <= 0xfaff)
                || (point >= 0x20000 && point <= 0x2a6df)
                || (point >= 0x2a700 && point <= 0x2b81f)
                || (point >= 0x2b820 && point <= 0x2ceaf)
                || (point >= 0x2f800 && point <= 0x2fa1f);
    }

    private static int fold(int point, StringBuilder word) {
        String parts = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD);
        int count = 0;
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            if (Character.getType(part) != Character.NON_SPACING_MARK) {
                word.appendCodePoint(Character.toLowerCase(part));
                count++;
            }
        }
        return count;
    }
}
