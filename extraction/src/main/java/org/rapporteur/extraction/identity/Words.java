package org.rapporteur.extraction.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.extraction.text.Token;

/** What the words of a phrase come down to. Stateless. */
final class Words {

    private static final Set<String> EMPTY = Set.of("the", "a", "an", "of", "and", "'s", "\u2019s");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Returns the word without a possessive ending. */
    static String bare(String word) {
        if (word.endsWith("'s") || word.endsWith("\u2019s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s'") || word.endsWith("s\u2019") ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isPossessive(Token token) {
        return !bare(token.text()).equals(token.text());
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean startsUpper(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    /** Returns a name's word as it is compared: small letters, straight apostrophes, no accents. */
    static String key(String word) {
        String plain = ACCENTS.matcher(Normalizer.normalize(bare(word), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    static List<String> texts(List<Token> tokens) {
        return tokens.stream().map(token -> bare(token.text())).toList();
    }
}
