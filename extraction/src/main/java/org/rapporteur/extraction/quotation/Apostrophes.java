package org.rapporteur.extraction.quotation;

import java.util.Locale;
import java.util.Set;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * Tells single quotation marks from apostrophes, as far as the neighbours of one mark can. The words are those that English
 * dictionaries list with a leading or trailing apostrophe. Stateless.
 */
final class Apostrophes {

    /** What a single mark may be, from the surest opening to the surest closing. */
    enum Role {
        OPENS,
        MAY_OPEN,
        OPENS_OR_CLOSES,
        APOSTROPHE,
        MAY_CLOSE,
        CLOSES
    }

    /** What follows the apostrophe of a contraction, in texts that set a blank before it. */
    private static final Set<String> NEVER_QUOTED =
            Set.of("s", "m", "d", "t", "re", "ve", "ll", "n", "em", "tis", "twas", "til");

    private static final Set<String> CUT_IN_FRONT = Set.of(
            "cause", "cos", "coz", "cuz", "till", "round", "bout", "neath", "twere", "twill", "twixt", "fraid",
            "nother", "nuff", "tude", "hood", "gainst", "ere", "kay", "sup", "gator", "zat", "im", "er", "ol");

    private static final Set<String> CUT_BEHIND =
            Set.of("o", "ol", "th", "an", "lil", "gov", "n", "wi", "mo", "po", "fo");

    private static final int LONGEST_WORD = 6;

    private Apostrophes() {}

    /** Returns what {@code mark} may be. */
    static Role role(String text, Span paragraph, Mark mark) {
        if (Surroundings.insideWord(text, paragraph, mark.start(), mark.end())) {
            return Role.APOSTROPHE;
        }
        return switch (mark.context()) {
            case OPEN -> opening(text, paragraph, mark);
            case CLOSE -> closing(text, paragraph, mark);
            case EITHER -> mark.printed() == Side.OPEN ? Role.OPENS_OR_CLOSES : between(text, paragraph, mark);
        };
    }

    private static Role opening(String text, Span paragraph, Mark mark) {
        int end = mark.end();
        while (end < paragraph.end()
                && end - mark.end() < LONGEST_WORD
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(mark.end(), end);
        String small = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.equals(small);
        if (NEVER_QUOTED.contains(small)) {
            return capital ? Role.MAY_OPEN : Role.APOSTROPHE;
        }
        boolean year = word.length() >= 2 && isDigit(word.charAt(0)) && isDigit(word.charAt(1));
        if (year && (word.length() == 2 || (word.length() == 3 && word.endsWith("s")))) {
            return word.length() == 3 ? Role.APOSTROPHE : Role.MAY_OPEN;
        }
        return CUT_IN_FRONT.contains(small) || mark.printed() == Side.CLOSE ? Role.MAY_OPEN : Role.OPENS;
    }

    private static Role closing(String text, Span paragraph, Mark mark) {
        int before = mark.start() - 1;
        if (before < paragraph.start() || mark.printed() == Side.OPEN) {
            return Role.MAY_CLOSE;
        }
        boolean wordFollows = mark.end() + 1 < paragraph.end()
                && Character.isWhitespace(text.charAt(mark.end()))
                && Character.isLetterOrDigit(text.charAt(mark.end() + 1));
        char last = Character.toLowerCase(text.charAt(before));
        if (last == 'n' && before > paragraph.start() && Character.toLowerCase(text.charAt(before - 1)) == 'i') {
            return Role.MAY_CLOSE;
        }
        if (wordFollows && ("sxz".indexOf(last) >= 0 || isDigit(last))) {
            return Role.MAY_CLOSE;
        }
        int start = mark.start();
        while (start > paragraph.start()
                && mark.start() - start < LONGEST_WORD
                && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, mark.start()).toLowerCase(Locale.ROOT);
        return CUT_BEHIND.contains(word) ? Role.MAY_CLOSE : Role.CLOSES;
    }

    /** A mark with blanks on both sides, or behind a stop and before a word: it closes what is open and opens nothing. */
    private static Role between(String text, Span paragraph, Mark mark) {
        boolean behindStop = mark.start() > paragraph.start()
                && !Character.isWhitespace(text.charAt(mark.start() - 1))
                && !Character.isLetterOrDigit(text.charAt(mark.start() - 1));
        return behindStop ? Role.CLOSES : Role.MAY_CLOSE;
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }
}
