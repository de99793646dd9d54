package org.rapporteur.extraction.given;

import java.util.List;
import java.util.Objects;

/**
 * An instrument of a list. Immutable.
 *
 * @param name under which it is recorded
 * @param names that name and the others it goes by, each once
 * @param kind resolution, plan, treaty …
 * @param of the body or state whose it is, or null
 * @param year or null
 * @param describes words of descriptions that mean it, such as "ended the 1999 conflict"; {@code *} stands for one to four words
 * @param where the list and line, for reasons: "instruments.csv line 3"; null for what comes with the program
 */
public record Listed(
        String name, List<String> names, String kind, String of, Integer year, List<String> describes, String where) {

    /** Copies the lists. */
    public Listed {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        names = List.copyOf(names);
        describes = List.copyOf(describes);
        if (!names.contains(name)) {
            throw new IllegalArgumentException("the names " + names + " lack the name '" + name + "'");
        }
    }
}
