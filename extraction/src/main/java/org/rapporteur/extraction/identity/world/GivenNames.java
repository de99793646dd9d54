package org.rapporteur.extraction.identity.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Given names and who bears them, from {@code given-names.tsv}. Immutable. */
public final class GivenNames {

    private final Namings<String> letters = new Namings<>(true);
    private final Map<String, Gender> genders = new HashMap<>();

    GivenNames() {
        for (String[] row : Rows.of("given-names.tsv", 2)) {
            letters.add(row[0], row[0], (one, other) -> {
                throw new IllegalStateException("given-names.tsv: two rows for " + one + " and " + other);
            });
            genders.put(row[0], Gender.of(row[1]));
        }
    }

    /**
     * Returns whose name it is; empty for a name that is unknown or that both carry. Accents do not count, case does; of a
     * hyphened name the first half decides when the whole is unknown.
     */
    public Optional<Gender> of(String name) {
        if (isKnown(name)) {
            return find(name);
        }
        int hyphen = name.indexOf('-');
        return hyphen > 0 ? find(name.substring(0, hyphen)) : Optional.empty();
    }

    /** Returns whether the table has the name, whoever bears it. */
    public boolean isKnown(String name) {
        return letters.longest(List.of(name)) != null;
    }

    private Optional<Gender> find(String name) {
        Namings.Named<String> found = letters.longest(List.of(name));
        return found == null ? Optional.empty() : Optional.ofNullable(genders.get(found.value()));
    }
}
