package org.rapporteur.extraction.identity.mention;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.Token;

/** What the words of a phrase come down to. Stateless. */
public final class Words {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Returns the word without a possessive ending. */
    public static String bare(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") || word.endsWith("s\u2019") ? word.substring(0, word.length() - 1) : word;
    }

    /** Returns whether a token ends in, or is, a possessive ending. */
    public static boolean isPossessive(Token token) {
        return !bare(token.text()).equals(token.text());
    }

    /** Returns whether a word begins with a capital letter. */
    public static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** Returns a word as it is compared: small letters, straight apostrophes, no accents, no possessive, no full stops. */
    public static String key(String word) {
        String plain = ACCENTS.matcher(Normalizer.normalize(bare(word), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('\u2019', '\'').replace(".", "").toLowerCase(Locale.ROOT);
    }

    /** Returns the words of tokens without possessive endings. */
    public static List<String> texts(List<Token> tokens) {
        return tokens.stream()
                .map(token -> bare(token.text()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the words as they are compared, joined by blanks. */
    public static String key(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String one = key(word);
            if (!one.isEmpty()) {
                key.append(key.isEmpty() ? "" : " ").append(one);
            }
        }
        return key.toString();
    }
}
