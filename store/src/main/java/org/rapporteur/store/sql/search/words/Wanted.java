package org.rapporteur.store.sql.search.words;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a person typed, understood. There is no mistake: words must all occur; what stands between quotation marks, or in one piece with
 * hyphens and the like ({@code cease-fire}), is a phrase; a hyphen before either excludes it; a star after the last word means its
 * beginnings. A quotation mark never closed closes at the end, and everything else that is no word, operators of any database among it,
 * is a blank. Immutable.
 *
 * @param all what must occur, in the order typed
 * @param none what must not
 */
public record Wanted(Set<Term> all, Set<Term> none) {

    private static final String MARKS = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    /** Copies, keeping the order. */
    public Wanted {
        all = Collections.unmodifiableSet(new LinkedHashSet<>(all));
        none = Collections.unmodifiableSet(new LinkedHashSet<>(none));
    }

    /** Returns what is wanted; linear in the length.
     *
     * @param typed or null for nothing in particular
     */
    public static Wanted of(String typed) {
        Set<Term> all = new LinkedHashSet<>();
        Set<Term> none = new LinkedHashSet<>();
        String text = typed == null ? "" : typed;
        int at = 0;
        while (at < text.length()) {
            int begin = at;
            boolean not = text.charAt(at) == '-' && at + 1 < text.length() && text.charAt(at + 1) != '-';
            begin += not ? 1 : 0;
            boolean quoted = isMark(text.charAt(begin));
            begin += quoted ? 1 : 0;
            int end = quoted ? closing(text, begin) : pieceEnd(text, begin);
            boolean star = quoted && end + 1 < text.length() && text.charAt(end + 1) == '*';
            add(text.substring(begin, end), star, not ? none : all);
            at = Math.max(end, begin) + (quoted ? 1 : 0);
            while (at < text.length() && isBlank(text.charAt(at))) {
                at++;
            }
        }
        return new Wanted(all, none);
    }

    /** Returns whether everything fits. */
    public boolean isEmpty() {
        return all.isEmpty() && none.isEmpty();
    }

    private static void add(String piece, boolean star, Set<Term> to) {
        List<String> tokens = Tokens.of(piece);
        if (!tokens.isEmpty()) {
            to.add(new Term(tokens, star || endsWithStar(piece)));
        }
    }

    /** Whether behind the last word a star stands at once. */
    private static boolean endsWithStar(String piece) {
        int i = piece.length();
        while (i > 0) {
            int point = piece.codePointBefore(i);
            if (Tokens.inWord(point)) {
                return i < piece.length() && piece.charAt(i) == '*';
            }
            i -= Character.charCount(point);
        }
        return false;
    }

    private static int closing(String text, int from) {
        int i = from;
        while (i < text.length() && !isMark(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int pieceEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isMark(text.charAt(i)) && !isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isMark(char unit) {
        return MARKS.indexOf(unit) >= 0;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
