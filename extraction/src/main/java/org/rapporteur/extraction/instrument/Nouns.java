package org.rapporteur.extraction.instrument;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Table;

/** What the tables beside this class say of words. Immutable; safe for use by several threads. */
final class Nouns {

    private final Map<String, Noun> nouns = new HashMap<>();
    /** Longer names first, so that "UN Security Council" is not taken for "UN". */
    private final Map<String, String> bodies = new TreeMap<>(
            (one, other) -> one.length() == other.length() ? one.compareTo(other) : other.length() - one.length());

    private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);

    /** Reads the tables; throws where a row is damaged. */
    Nouns() {
        for (String[] row : rows("nouns.tsv", 5)) {
            Noun.Strength strength = Noun.Strength.valueOf(row[2].toUpperCase(Locale.ROOT));
            nouns.put(row[0], new Noun(row[0], row[1], strength, parts(row[3]), parts(row[4])));
        }
        for (String[] row : rows("bodies.tsv", 2)) {
            parts(row[0]).forEach(name -> bodies.put(name, row[1]));
        }
        for (String line : Table.lines(Nouns.class, "words.txt")) {
            String[] row = line.split(": ", 2);
            classes.computeIfAbsent(WordClass.of(row[0]), ignored -> new HashSet<>())
                    .addAll(List.of(row[1].split(" ", -1)));
        }
    }

    static List<String[]> rows(String table, int columns) {
        return Table.lines(Nouns.class, table).stream()
                .map(line -> line.split("\t", -1))
                .peek(row -> {
                    if (row.length != columns) {
                        throw new IllegalStateException(table + ": " + row.length + " columns instead of " + columns
                                + " in the row of '" + row[0] + "'");
                    }
                })
                .toList();
    }

    static Set<String> parts(String field) {
        return field.isEmpty() ? Set.of() : Set.of(field.split("\\|", -1));
    }

    /** Returns the noun of a word in small letters, singular or plural. */
    Optional<Noun> find(String small) {
        Noun noun = nouns.get(small);
        if (noun == null && small.length() > 2 && small.endsWith("s")) {
            noun = nouns.get(small.substring(0, small.length() - 1));
        }
        return Optional.ofNullable(noun);
    }

    /** Returns whether a word in small letters is of a class. */
    boolean is(WordClass wordClass, String small) {
        return classes.get(wordClass).contains(small);
    }

    /**
     * A body and the words that name it.
     *
     * @param name as it is called in the record
     * @param words in small letters
     */
    record Body(String name, Set<String> words) {}

    /** Returns the body that some words name, such as "world body"; null where they name none. */
    Body body(String words) {
        String small = " " + NameTable.small(words).replace('(', ' ').replace(')', ' ') + " ";
        for (Map.Entry<String, String> body : bodies.entrySet()) {
            if (small.contains(" " + body.getKey() + " ") || small.contains(" " + body.getKey() + "'s ")) {
                return new Body(
                        body.getValue(), Set.copyOf(List.of(body.getKey().split(" ", -1))));
            }
        }
        return null;
    }
}
