package org.rapporteur.extraction.identity.world;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * Things by the words that name them, longest naming first. Full stops, accents and the shape of apostrophes do not count;
 * a comma inside a naming is a word of its own. Filled once by its owner, then only read.
 *
 * @param <T> what is named
 */
final class Namings<T> {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /**
     * What words name.
     *
     * @param value the thing
     * @param words how many words name it
     */
    record Named<T>(T value, int words) {}

    private final boolean caseCounts;
    private final Map<String, T> values = new HashMap<>();
    private final Map<String, Integer> reach = new HashMap<>();

    Namings(boolean caseCounts) {
        this.caseCounts = caseCounts;
    }

    /** Adds a naming; where it names something already, the choice decides between that and the new one. */
    void add(String naming, T value, BinaryOperator<T> choice) {
        List<String> words = words(naming);
        if (words.isEmpty() || words.stream().anyMatch(word -> key(word).isEmpty())) {
            throw new IllegalArgumentException("the naming \"" + naming + "\" has a word without letters");
        }
        reach.merge(key(words.get(0)), words.size(), Math::max);
        values.merge(key(words), value, choice);
    }

    /** Returns the longest naming that begins with the first word, or null. */
    Named<T> longest(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        int most = Math.min(words.size(), reach.getOrDefault(key(words.get(0)), 0));
        for (int count = most; count > 0; count--) {
            T value = values.get(key(words.subList(0, count)));
            if (value != null) {
                return new Named<>(value, count);
            }
        }
        return null;
    }

    /** Returns the words of a naming as text is cut into words. */
    static List<String> words(String naming) {
        return List.of(naming.strip().replace(",", " ,").split(" +", -1));
    }

    private String key(List<String> words) {
        List<String> keys = new ArrayList<>();
        for (String word : words) {
            keys.add(key(word));
        }
        return String.join(" ", keys);
    }

    private String key(String word) {
        String key = word.replace(".", "").replace('\u2019', '\'');
        if (!isAscii(key)) {
            key = ACCENTS.matcher(Normalizer.normalize(key, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        return caseCounts ? key : key.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 0x80);
    }
}
