package org.rapporteur.analysis.actor.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Spelling made comparable: small letters, no diacritics, no punctuation. Stateless; linear in the text's length, whatever it
 * holds.
 */
public final class Folding {

    /** Letters that Unicode does not take apart into a base and a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry(0x111, "d"), // d with stroke
            Map.entry(0xF0, "d"), // eth
            Map.entry(0x142, "l"), // l with stroke
            Map.entry(0xF8, "o"), // o with stroke
            Map.entry(0x131, "i"), // dotless i
            Map.entry(0xDF, "ss"), // sharp s
            Map.entry(0xE6, "ae"),
            Map.entry(0x153, "oe"),
            Map.entry(0xFE, "th")); // thorn

    private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\u02BE\u02BF`\u00B4.";

    private Folding() {}

    /**
     * Returns the words in small letters, without diacritics, one blank between them. Apostrophes and full stops vanish
     * ("U.S." is "us"); every other sign parts words. Any script is kept.
     */
    public static String words(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(apart.length());
        apart.codePoints().forEach(point -> {
            int type = Character.getType(point);
            if (LETTERS.containsKey(point)) {
                out.append(LETTERS.get(point));
            } else if (Character.isLetterOrDigit(point)) {
                out.appendCodePoint(point);
            } else if (!isSilent(point, type) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return out.toString().strip();
    }

    /** Returns {@link #words} one by one; none for a text without letters and digits. */
    public static List<String> list(String text) {
        String words = words(text);
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
    }

    /** Returns {@link #words} without an article before them. */
    public static String name(String text) {
        String words = words(text);
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    /**
     * Returns one folded word as spellings of the same foreign name share it: {@code y}, {@code j} and {@code iy} as
     * {@code i}, {@code w} as {@code v}, {@code kh} as {@code h}, {@code ph} as {@code f}, {@code ou} as {@code u}, double
     * letters as one. Not a phonetic code: other vowels and consonants stay, so that Mario is not Maria.
     */
    public static String spelling(String word) {
        String plain = word.replace("kh", "h")
                .replace("ph", "f")
                .replace("ou", "u")
                .replace("ck", "k")
                .replace('w', 'v')
                .replace('y', 'i')
                .replace('j', 'i');
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                out.append(plain.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isSilent(int point, int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT
                || APOSTROPHES.indexOf(point) >= 0;
    }
}
