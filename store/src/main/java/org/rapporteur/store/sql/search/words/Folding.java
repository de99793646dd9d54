package org.rapporteur.store.sql.search.words;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What becomes of one character on its way into a word. Characters have been decomposed before (NFKD). Stateless. */
final class Folding {

    /** Letters that Unicode does not take apart but people type without their stroke; as PostgreSQL's {@code unaccent} has them. */
    private static final Map<Integer, String> STROKES = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ẞ', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ħ', "h"));

    /** Scripts written without blanks: each character is a word, and what is typed in one piece is a phrase of them. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** What a character is for. */
    enum Use {
        /** Goes on or begins a word. */
        LETTER,
        /** Goes on a word, and begins none: a vowel sign. */
        MARK,
        /** A word of its own: an ideograph, a currency sign, an emoji. */
        ALONE,
        /** As if it were not there: an accent, a soft hyphen, a direction mark. */
        NOTHING,
        /** Stands between words. */
        BETWEEN
    }

    private Folding() {}

    static Use use(int point) {
        if (point < 0x80) {
            return Character.isLetterOrDigit(point) ? Use.LETTER : Use.BETWEEN;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                accent(point) ? Use.NOTHING : spaced(point, Use.MARK);
            case Character.COMBINING_SPACING_MARK -> spaced(point, Use.MARK);
            case Character.FORMAT -> point == 0x200B ? Use.BETWEEN : Use.NOTHING;
            case Character.OTHER_SYMBOL, Character.CURRENCY_SYMBOL -> Use.ALONE;
            case Character.UNASSIGNED -> (point & 0xFFFE) == 0xFFFE ? Use.BETWEEN : Use.ALONE;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> spaced(point, Use.LETTER);
            default -> Use.BETWEEN;
        };
    }

    private static Use spaced(int point, Use otherwise) {
        return UNSPACED.contains(UnicodeScript.of(point)) ? Use.ALONE : otherwise;
    }

    /** Latin, Greek and Cyrillic accents, variation selectors, Arabic and Hebrew points; the vowel signs of other scripts stay. */
    private static boolean accent(int point) {
        return (point >= 0x0300 && point <= 0x036F)
                || (point >= 0x0483 && point <= 0x0489)
                || (point >= 0x0591 && point <= 0x05C7)
                || (point >= 0x064B && point <= 0x065F)
                || point == 0x0670
                || (point >= 0x1AB0 && point <= 0x1AFF)
                || (point >= 0x1DC0 && point <= 0x1DFF)
                || (point >= 0x20D0 && point <= 0x20FF)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || (point >= 0xFE20 && point <= 0xFE2F);
    }

    /** Adds the character in lower case; by way of upper case, so that all forms of sigma, s and i are one. */
    static void append(int point, StringBuilder to) {
        String instead = point < 0x80 ? null : STROKES.get(point);
        if (instead == null) {
            to.appendCodePoint(Character.toLowerCase(Character.toUpperCase(point)));
        } else {
            to.append(instead);
        }
    }
}
