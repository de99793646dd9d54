package org.rapporteur.extraction.text.language;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * What is read of a text to tell its language, and how many of its words are common English ones.
 *
 * @param text the whole text, or stretches from its beginning, middle and end
 * @param words how many words it has; in scripts that put no blanks between words each letter is counted as one
 * @param english how many of them are among the commonest of English
 */
record Sample(String text, int words, int english) {

    /** The length of each of the three stretches, in UTF-16 units. */
    private static final int STRETCH = 1_500;

    /** Longer than any of the words looked for. */
    private static final int LONG = 8;

    /**
     * Words that are common in English and rare in other languages, whose own commonest words are left out: "to" is Polish and
     * Czech, "for" and "by" are Danish, "are" is Romanian, "he" Finnish, "was" German.
     */
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "that", "with", "from", "this", "which", "said", "says", "has", "have", "not", "his",
            "but", "they", "been", "who", "their", "were", "would", "could", "there", "she", "will", "when", "than",
            "what", "about", "after", "its", "it", "other", "because", "people");

    /** Scripts that put no blanks between words. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Returns a sample of a report's text. */
    static Sample of(String text) {
        String read = text;
        if (text.length() > 3 * STRETCH) {
            int middle = (text.length() - STRETCH) / 2;
            read = stretch(text, 0) + "\n" + stretch(text, middle) + "\n" + stretch(text, text.length() - STRETCH);
        }
        return counted(read);
    }

    /** Returns how many of the words are common English ones, 0 to 1. */
    double share() {
        return words == 0 ? 0 : english / (double) words;
    }

    private static String stretch(String text, int start) {
        int from = Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        int to = start + STRETCH;
        return text.substring(from, to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to);
    }

    private static Sample counted(String text) {
        int words = 0;
        int english = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int point = i < text.length() ? text.codePointAt(i) : ' ';
            if (isLetter(point) && start < 0) {
                start = i;
            } else if (start >= 0 && !isLetter(point) && !isMark(point)) {
                words++;
                english += isCommon(text, start, i) ? 1 : 0;
                start = -1;
            }
            if (start >= 0 && UNSPACED.contains(UnicodeScript.of(point))) {
                words++;
                start = -1;
            }
            i += Character.charCount(point);
        }
        return new Sample(text, words, english);
    }

    private static boolean isLetter(int point) {
        return point < 0x80 ? (point | 0x20) >= 'a' && (point | 0x20) <= 'z' : Character.isLetter(point);
    }

    private static boolean isMark(int point) {
        int type = point < 0x80 ? Character.UNASSIGNED : Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isCommon(String text, int start, int end) {
        return end - start < LONG && COMMON.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
