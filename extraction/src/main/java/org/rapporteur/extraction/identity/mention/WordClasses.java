package org.rapporteur.extraction.identity.mention;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.text.Table;

/** Common words by class. Immutable; safe for use by several threads. */
public final class WordClasses {

    private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

    /** Reads the table from the class path. */
    public WordClasses() {
        for (WordClass one : WordClass.values()) {
            words.put(one, new HashSet<>());
        }
        for (String line : Table.lines(WordClasses.class, "words.txt")) {
            String[] parts = line.split(" ", -1);
            Set<String> known = words.get(WordClass.valueOf(parts[0]));
            for (int i = 1; i < parts.length; i++) {
                known.add(parts[i]);
            }
        }
    }

    /** Returns whether a word belongs to a class; case, full stops and a plural "s" do not count. */
    public boolean is(WordClass wanted, String word) {
        Set<String> known = words.get(wanted);
        String small = small(word);
        return known.contains(small) || known.contains(singular(small));
    }

    /** Returns the word in small letters, without full stops. */
    static String small(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "");
    }

    /** Returns the singular that a plural most likely has, or the word itself. */
    public static String singular(String small) {
        if (small.length() < 4
                || !small.endsWith("s")
                || small.endsWith("ss")
                || small.endsWith("us")
                || small.endsWith("is")) {
            return switch (small) {
                case "men" -> "man";
                case "women" -> "woman";
                case "people" -> "person";
                case "children" -> "child";
                default ->
                    small.endsWith("men") && small.length() > 5
                            ? small.substring(0, small.length() - 3) + "man"
                            : small;
            };
        }
        if (small.endsWith("ies")) {
            return small.substring(0, small.length() - 3) + "y";
        }
        return small.endsWith("sses") || small.endsWith("ches") || small.endsWith("shes")
                ? small.substring(0, small.length() - 2)
                : small.substring(0, small.length() - 1);
    }
}
