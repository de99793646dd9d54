package org.rapporteur.store.sql.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a text, folded: compatibility forms taken apart (NFKD), accents and case away, cut wherever there is neither letter nor
 * digit. Characters of scripts without blanks, and symbols such as {@code €} and emoji, are words of their own. Linear in the length of
 * the text. Stateless.
 */
public final class Tokens {

    /** Of a longer word only so many characters count: a database takes no word of any length. */
    static final int LONGEST = 64;

    /** Between the parts of a text that no phrase may bridge; for private use, hence never in a word. */
    private static final String BORDER = "\uE000";

    private Tokens() {}

    /** Returns the words in order. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int length = 0;
        String whole = Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        int point;
        for (int i = 0; i < whole.length(); i += Character.charCount(point)) {
            point = whole.codePointAt(i);
            Folding.Use use = Folding.use(point);
            boolean goesOn = use == Folding.Use.LETTER || (use == Folding.Use.MARK && length > 0);
            if (use == Folding.Use.NOTHING) {
                continue;
            }
            if (goesOn && length++ < LONGEST) {
                Folding.append(point, word);
            } else if (!goesOn) {
                length = 0;
                end(word, tokens);
                if (use == Folding.Use.ALONE) {
                    tokens.add(Character.toString(point));
                }
            }
        }
        end(word, tokens);
        return tokens;
    }

    private static void end(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(word.toString());
            word.setLength(0);
        }
    }

    /** Returns what the database keeps of these texts: their words with one blank before and after each, and borders between the texts. */
    public static String kept(String... texts) {
        StringBuilder kept = new StringBuilder(" ");
        for (String text : texts) {
            List<String> tokens = text == null ? List.of() : of(text);
            if (tokens.isEmpty()) {
                continue;
            }
            if (kept.length() > 1) {
                kept.append(BORDER).append(' ');
            }
            tokens.forEach(token -> kept.append(token).append(' '));
        }
        return kept.toString();
    }

    /** Returns whether a word that ends with this character can go on, so that a star behind it means its beginnings. */
    static boolean inWord(int point) {
        Folding.Use use = Folding.use(point);
        return use != Folding.Use.BETWEEN;
    }
}
