package org.rapporteur.formats.page.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns of a terminal a text takes: East Asian wide characters (UAX #11) two, combining marks none. A guess where
 * terminals themselves differ, as for joined emoji, which are counted one by one. Stateless.
 */
public final class Columns {

    /** Below this, nothing is wide: Hangul's leading consonants are the first. It saves loading ICU for most reports. */
    private static final int FIRST_WIDE = 0x1100;

    private Columns() {}

    /** Returns the columns that {@code text} takes. */
    public static int of(String text) {
        int columns = 0;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            columns += of(point);
        }
        return columns;
    }

    /** Returns the columns that one character takes: 0, 1 or 2. */
    public static int of(int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                if (point < FIRST_WIDE) {
                    return 1;
                }
            }
        }
        if (point >= 0x1160 && point <= 0x11FF) {
            return 0; // Hangul vowels and final consonants join the leading one.
        }
        int width = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
