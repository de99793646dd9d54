package org.rapporteur.record.finding;

import java.util.Objects;

/**
 * One outlet's printing of an utterance.
 *
 * @param statement the statement's identifier
 * @param relation identical, truncated, altered, paraphrased, indirect …
 * @param why what differs
 */
public record Variant(String statement, String relation, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Variant {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(why, "why");
    }
}
