package org.rapporteur.extraction.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Span;

/**
 * A number in digits, a word or a mark: finer than a token, so that compounds come apart.
 *
 * @param span where it stands
 * @param text how it reads
 * @param small how it reads in small letters
 * @param tag of the token in which it begins
 * @param glued whether no blank stands before it
 */
record Piece(Span span, String text, String small, String tag, boolean glued) {

    private static final Pattern PIECE =
            Pattern.compile("\\d++(?:[.,]\\d++)*+|[\\p{L}\\p{M}]++(?:['\\u2019]\\p{L}++)*+|[^\\p{L}\\p{M}\\s]");

    /** Returns the pieces of a sentence, in order. */
    static List<Piece> of(String text, Span sentence, List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text).region(sentence.start(), sentence.end());
        int token = 0;
        int behind = -1;
        while (matcher.find()) {
            while (token + 1 < tokens.size() && tokens.get(token + 1).span().start() <= matcher.start()) {
                token++;
            }
            String word = matcher.group();
            String tag = tokens.isEmpty() ? "X" : tokens.get(token).tag();
            Span span = new Span(matcher.start(), matcher.end());
            pieces.add(new Piece(span, word, word.toLowerCase(Locale.ROOT), tag, matcher.start() == behind));
            behind = matcher.end();
        }
        return pieces;
    }

    /** Returns whether it begins with a digit. */
    boolean isDigits() {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    /** Returns whether it begins with a large letter. */
    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Returns whether it is a hyphen, or a dash of the width that print sets between two numbers. */
    boolean isHyphen() {
        return text.equals("-") || text.equals("\u2010") || text.equals("\u2011") || text.equals("\u2013");
    }
}
