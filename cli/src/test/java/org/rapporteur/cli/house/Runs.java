package org.rapporteur.cli.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs of five words, in small letters and without what stands between them. */
final class Runs {

    private static final int LENGTH = 5;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Runs() {}

    /** Returns the words of a text in order. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Returns all runs of a text; none where it is shorter than a run. */
    static Set<String> of(String text) {
        List<String> words = words(text);
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LENGTH)));
        }
        return runs;
    }

    /** Returns the runs that two texts share. */
    static Set<String> shared(String text, Set<String> others) {
        Set<String> shared = of(text);
        shared.retainAll(others);
        return shared;
    }
}
