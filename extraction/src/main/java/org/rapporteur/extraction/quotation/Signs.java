package org.rapporteur.extraction.quotation;

import org.rapporteur.extraction.quotation.Mark.Family;
import org.rapporteur.extraction.quotation.Mark.Side;

/**
 * Which characters are quotation marks (Unicode 15, properties Quotation_Mark, Initial_Punctuation and Final_Punctuation, and
 * the grave and acute accents typed in their place). Stateless.
 */
final class Signs {

    private static final String DOUBLES = "\"\u201c\u201d\u201e\u201f\uff02\u301d\u301e\u301f";
    private static final String SINGLES = "'\u2018\u2019\u201a\u201b`\u00b4\uff07";
    private static final String OPENING = "\u201c\u201e\u201f\u301d\u2018\u201a\u201b`\u00ab\u2039\u300c\u300e";
    private static final String CLOSING = "\u201d\u301e\u301f\u2019\u00b4\u00bb\u203a\u300d\u300f";

    private Signs() {}

    /** Returns the family of a character, or null when it is no quotation mark. */
    static Family family(char sign) {
        if (DOUBLES.indexOf(sign) >= 0) {
            return Family.DOUBLE;
        }
        if (SINGLES.indexOf(sign) >= 0) {
            return Family.SINGLE;
        }
        return switch (sign) {
            case '\u00ab', '\u00bb' -> Family.GUILLEMET;
            case '\u2039', '\u203a' -> Family.ANGLE;
            case '\u300c', '\u300d' -> Family.CORNER;
            case '\u300e', '\u300f' -> Family.WHITE_CORNER;
            default -> null;
        };
    }

    /** Returns the direction that the character itself has. */
    static Side printed(char sign) {
        return OPENING.indexOf(sign) >= 0 ? Side.OPEN : CLOSING.indexOf(sign) >= 0 ? Side.CLOSE : Side.EITHER;
    }

    /** Returns whether the character is a quotation mark or an apostrophe. */
    static boolean isMark(int point) {
        return point <= Character.MAX_VALUE && family((char) point) != null;
    }
}
