package org.rapporteur.extraction.identity.world;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Offices by the words that name them, from {@code offices.tsv} and {@code modifiers.tsv}. Immutable. */
public final class Offices {

    /**
     * An office that words name.
     *
     * @param office the office, with the gender of the printed word
     * @param words how many words name it
     */
    public record Match(Office office, int words) {}

    private static final int COLUMNS = 4;

    private final Map<String, Office> byName = new LinkedHashMap<>();
    private final Namings<Office> namings = new Namings<>(false);
    private final Map<String, Boolean> modifiers = new HashMap<>();

    Offices() {
        for (String[] row : Rows.of("offices.tsv", COLUMNS)) {
            Office office = new Office(row[0], Integer.parseInt(row[1]), Served.valueOf(row[2]), null);
            if (byName.put(office.name(), office) != null) {
                throw new IllegalStateException("offices.tsv: two rows for " + office.name());
            }
            for (String variant : Rows.parts(row[3])) {
                String[] parts = variant.split("/", -1);
                Gender gender = parts.length == 1 ? null : Gender.of(parts[1]);
                add(parts[0], new Office(office.name(), office.rank(), office.heads(), gender));
            }
            if (namings.longest(Namings.words(row[0])) == null
                    || namings.longest(Namings.words(row[0])).words()
                            < Namings.words(row[0]).size()) {
                add(row[0], office);
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

    private void add(String naming, Office office) {
        namings.add(naming, office, (one, other) -> {
            if (one.name().equals(other.name())) {
                return one;
            }
            throw new IllegalStateException(
                    "offices.tsv: \"" + naming + "\" means both " + one.name() + " and " + other.name());
        });
    }
}
