package org.rapporteur.benchmark.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes up words and names that nobody has. Stateless. */
final class Invented {

    private static final String[] HEADS = {
        "b", "br", "d", "dr", "f", "g", "gr", "h", "k", "kl", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v",
        "z"
    };
    private static final String[] HEARTS = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] TAILS = {"", "n", "r", "l", "s", "t", "m", "nd", "rk"};

    private Invented() {}

    /** Returns so many different words, the shortest first, as frequent words are short. */
    static List<String> words(int number, Random random) {
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < number) {
            int syllables = 1 + (int) (words.size() / (double) number * 3) + random.nextInt(2);
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < syllables; i++) {
                word.append(HEADS[random.nextInt(HEADS.length)])
                        .append(HEARTS[random.nextInt(HEARTS.length)])
                        .append(TAILS[random.nextInt(TAILS.length)]);
            }
            words.add(word.toString());
        }
        return new ArrayList<>(words);
    }

    /** Returns so many different names of two words. */
    static List<String> names(int number, Random random) {
        List<String> words = words(number * 2, random);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            names.add(capital(words.get(i)) + " " + capital(words.get(2 * number - 1 - i)));
        }
        return names;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
