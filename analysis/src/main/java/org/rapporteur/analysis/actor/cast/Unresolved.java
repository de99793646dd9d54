package org.rapporteur.analysis.actor.cast;

import java.util.List;
import java.util.Objects;

/**
 * A source of which it is not known who it is. Immutable.
 *
 * @param statement the statement's identifier
 * @param report the report's identifier
 * @param outlet the outlet's name
 * @param words the words that name the source, on one line; or null where the report names nobody
 * @param candidates the actors that it may be, the likeliest first, by name
 * @param why why it is not known
 */
public record Unresolved(
        String statement, String report, String outlet, String words, List<String> candidates, String why) {

    /** Copies the list. */
    public Unresolved {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(outlet, "outlet");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(why, "why");
    }
}
