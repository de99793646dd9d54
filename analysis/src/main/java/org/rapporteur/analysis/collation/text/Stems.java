package org.rapporteur.analysis.collation.text;

import java.util.List;

/**
 * Strips English endings, so that forms of one word compare alike: "violates", "violated", "violating" and "violation" give
 * {@code violat}. Stateless.
 *
 * <p>Light on purpose: plurals and genitives as Harman's S stemmer has them (D. Harman, How effective is suffixing?, Journal of the
 * American Society for Information Science 42(1), 1991); -ed and -ing as step 1b of Porter's (M. F. Porter, An algorithm for suffix
 * stripping, Program 14(3), 1980); and -ation and -ion of verbs ("implementation", "implement"). A stem is no word and is never
 * shown. Irregular forms ("said", "say") stay apart.
 */
public final class Stems {

    private static final String VOWELS = "aeiouy";

    private static final List<String> VERBS = List.of("ing", "ed");

    /** Verbs' nouns, the longest first. */
    private static final List<String> NOUNS = List.of("ation", "ion");

    private static final int SHORTEST_VERB = 3;
    private static final int SHORTEST_NOUN = 5;

    private Stems() {}

    /**
     * Returns the stem of a word's key ({@link Word#key}); keys have lost their apostrophes, so that "Russia's" loses its s as a plural
     * does. Numbers stay what they are.
     */
    public static String of(String key) {
        if (key.length() <= SHORTEST_VERB || Character.isDigit(key.charAt(0))) {
            return key;
        }
        return end(verb(plural(key)));
    }

    private static String plural(String key) {
        if (key.endsWith("ies") && key.length() > 4 && !key.endsWith("eies") && !key.endsWith("aies")) {
            return cut(key, 3) + "y";
        }
        boolean sibilant = key.endsWith("sses") || key.endsWith("shes") || key.endsWith("ches") || key.endsWith("xes");
        if (sibilant) {
            return cut(key, 2);
        }
        return key.endsWith("s") && !key.endsWith("us") && !key.endsWith("ss") && !key.endsWith("is")
                ? cut(key, 1)
                : key;
    }

    private static String verb(String key) {
        for (String ending : VERBS) {
            String rest = key.endsWith(ending) ? cut(key, ending.length()) : "";
            if (rest.length() >= SHORTEST_VERB && hasVowel(rest)) {
                return single(rest);
            }
        }
        for (String ending : NOUNS) {
            String rest = key.endsWith(ending) ? cut(key, ending.length()) : "";
            boolean verbal = rest.length() >= SHORTEST_NOUN && (ending.length() > 3 || "ts".indexOf(last(rest)) >= 0);
            if (verbal) {
                return rest;
            }
        }
        return key;
    }

    /** Takes one of two equal consonants at the end ("stopp"), except where the word itself doubles them ("fall", "pass"). */
    private static String single(String rest) {
        int length = rest.length();
        boolean twice = rest.charAt(length - 1) == rest.charAt(length - 2) && "lsz".indexOf(last(rest)) < 0;
        return twice && VOWELS.indexOf(last(rest)) < 0 ? cut(rest, 1) : rest;
    }

    /** Drops what the forms differ in at the end: a silent e, -ate beside -ation, y that becomes i. */
    private static String end(String stem) {
        String bare = stem.endsWith("e") && stem.length() > SHORTEST_VERB ? cut(stem, 1) : stem;
        if (bare.endsWith("at") && bare.length() >= SHORTEST_NOUN + 2) {
            return cut(bare, 2);
        }
        return bare.endsWith("y") && bare.length() > SHORTEST_VERB ? cut(bare, 1) + "i" : bare;
    }

    private static boolean hasVowel(String rest) {
        for (int i = 0; i < rest.length(); i++) {
            if (VOWELS.indexOf(rest.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
