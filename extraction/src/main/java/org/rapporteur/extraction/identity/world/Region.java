package org.rapporteur.extraction.identity.world;

import java.util.List;

/**
 * A first-level division of a state. Immutable.
 *
 * @param code ISO 3166-2: "US-NJ"
 * @param state the code of the state that ISO 3166-2 lists it under
 * @param names at least one, the first to show
 */
public record Region(String code, String state, List<String> names) {

    /** Copies the names; refuses a region without one or with a code that is not its state's. */
    public Region {
        names = List.copyOf(names);
        if (names.isEmpty() || !code.startsWith(state + "-")) {
            throw new IllegalArgumentException("the region " + code + " of " + state + " with the names " + names);
        }
    }

    /** Returns the name to show. */
    public String name() {
        return names.get(0);
    }
}
