package org.rapporteur.store.search;

import java.time.Instant;
import java.util.Objects;

/**
 * A query that somebody keeps.
 *
 * @param id its identifier; null for one not yet kept
 * @param name what it is called, 1 to 200 characters
 * @param query the query as its page's address carries it: what follows the question mark
 * @param by who keeps it
 * @param at when it was kept last; null for one not yet kept
 * @param version 1 for a new one, one more with each change
 */
public record SavedQuery(String id, String name, String query, String by, Instant at, long version) {

    /** Validates; throws an exception naming the value at fault. */
    public SavedQuery {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(by, "by");
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("a saved query needs a name of 1 to 200 characters, got '" + name + "'");
        }
    }
}
