package org.rapporteur.extraction.identity.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Offices by the words that name them, from {@code offices.tsv} and {@code modifiers.tsv}. Immutable. */
public final class Offices {

    /**
     * An office that words name.
     *
     * @param office the office, with the gender of the printed word
     * @param words how many words name it
     */
    public record Match(Office office, int words) {}

    private static final int COLUMNS = 5;

    /** Words with a plural that no rule makes. */
    private static final Map<String, String> IRREGULAR = Map.of(
            "spokesperson", "spokespeople", "wife", "wives", "midwife", "midwives", "businessperson", "businesspeople");

    /** Words behind the one that takes the plural: "secretaries of state", "attorneys general". */
    private static final Set<String> BEHIND = Set.of("of", "in", "to", "for", "on", "at", "general", "emeritus", "pro");

    private final Map<String, Office> byName = new LinkedHashMap<>();
    private final Namings<Office> namings = new Namings<>(false);
    private final Namings<Office> plurals = new Namings<>(false);
    private final Map<String, Boolean> modifiers = new HashMap<>();

    Offices() {
        for (String[] row : Rows.of("offices.tsv", COLUMNS)) {
            Office office = new Office(
                    row[0], Integer.parseInt(row[1]), Served.valueOf(row[2]), row[3].isEmpty() ? row[0] : row[3], null);
            if (byName.put(office.name(), office) != null) {
                throw new IllegalStateException("offices.tsv: two rows for " + office.name());
            }
            for (String variant : Rows.parts(row[4])) {
                String[] parts = variant.split("/", -1);
                Gender gender = parts.length == 1 ? null : Gender.of(parts[1]);
                add(parts[0], new Office(office.name(), office.rank(), office.heads(), office.general(), gender));
            }
            if (namings.longest(Namings.words(row[0])) == null
                    || namings.longest(Namings.words(row[0])).words()
                            < Namings.words(row[0]).size()) {
                add(row[0], office);
            }
        }
        for (Office office : byName.values()) {
            if (!byName.containsKey(office.general())) {
                throw new IllegalStateException(
                        "offices.tsv: \"" + office.general() + "\", general of " + office.name() + ", has no row");
            }
        }
        for (String[] row : Rows.of("modifiers.tsv", 2)) {
            modifiers.put(row[0], row[1].equals("past"));
        }
    }

    /**
     * Returns the longest office that begins with the first of the words: "prime minister" before "minister". Neither case
     * nor full stops nor accents count. A possessive ending must be cut already.
     */
    public Optional<Match> at(List<String> words) {
        return Optional.ofNullable(namings.longest(words)).map(found -> new Match(found.value(), found.words()));
    }

    /**
     * Returns the longest office that begins, in the plural, with the first of the words, without a gender: "foreign
     * ministers", "attorneys general", "spokesmen". The plurals are made by rule; abbreviations have none.
     */
    public Optional<Match> pluralAt(List<String> words) {
        return Optional.ofNullable(plurals.longest(words)).map(found -> new Match(found.value(), found.words()));
    }

    /** Returns the office of a canonical name, without a gender. */
    public Optional<Office> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns all, in the order of the table, without a gender. */
    public List<Office> list() {
        return List.copyOf(byName.values());
    }

    /** Returns whether a word, in any case, stands before an office as part of it: "former", "deputy", "then-", "senior". */
    public boolean isModifier(String word) {
        return modifiers.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word, in any case, says that the office is, or was by then, no longer held: "former", "ex-". */
    public boolean isPast(String word) {
        return modifiers.getOrDefault(word.toLowerCase(Locale.ROOT), false);
    }

    private void addPlurals(String naming, Office office) {
        List<String> words = Namings.words(naming);
        if (naming.endsWith(".") || !office.isRole()) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || BEHIND.contains(words.get(i + 1))) {
                List<String> plural = new ArrayList<>(words);
                plural.set(i, plural(words.get(i)));
                plurals.add(String.join(" ", plural), office, (one, other) -> one);
            }
        }
    }

    private static String plural(String word) {
        int last = word.length() - 1;
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.endsWith("man") || word.endsWith("woman")) {
            return word.substring(0, last - 1) + "en";
        }
        if (word.endsWith("y") && last > 0 && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return word.substring(0, last) + "ies";
        }
        boolean hisses = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private void add(String naming, Office office) {
        addPlurals(naming, byName.get(office.name()));
        namings.add(naming, office, (one, other) -> {
            if (one.name().equals(other.name())) {
                return one;
            }
            throw new IllegalStateException(
                    "offices.tsv: \"" + naming + "\" means both " + one.name() + " and " + other.name());
        });
    }
}
