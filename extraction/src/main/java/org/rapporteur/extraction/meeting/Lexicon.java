package org.rapporteur.extraction.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.text.Table;

/** The words of meetings. Immutable. */
final class Lexicon {

    private final Map<String, Map<String, String>> kinds = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** Reads the tables; throws an exception naming the line at fault. */
    Lexicon() {
        for (String line : Table.lines(Lexicon.class, "words.txt")) {
            List<String> parts = List.of(line.split(" ", -1));
            if (parts.size() < 2 || parts.size() > 3) {
                throw new IllegalStateException(
                        "words.txt: a kind, a word and perhaps a meaning are expected: " + line);
            }
            String meaning = parts.size() == 3 ? parts.get(2) : "";
            kinds.computeIfAbsent(parts.get(0), kind -> new HashMap<>()).put(parts.get(1), meaning);
        }
        for (String line : Table.lines(Lexicon.class, "bodies.tsv")) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException("bodies.tsv: two columns are expected: " + line);
            }
            for (String name : line.substring(tab + 1).split("\\|", -1)) {
                keys.put(name, line.substring(0, tab));
            }
        }
    }

    /** Returns whether a word is of a kind; the words of the kind {@code large} begin with a large letter. */
    boolean is(String kind, String word) {
        return kinds.get(kind).containsKey(word);
    }

    /** Returns what a word of a kind means, where it is one. */
    Optional<String> meaning(String kind, String word) {
        return Optional.ofNullable(kinds.get(kind).get(word));
    }

    /** Returns the key of a body that is known by name. */
    Optional<String> key(String name) {
        String plain = name.replace(".", "").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(keys.get(plain));
    }
}
