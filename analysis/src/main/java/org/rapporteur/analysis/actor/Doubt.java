package org.rapporteur.analysis.actor;

import java.util.List;
import java.util.Objects;

/**
 * An entity that may be one of several actors, or one that the evidence does not suffice for. It has an actor of its own.
 * Immutable.
 *
 * @param entity its identifier
 * @param actor its actor's identifier
 * @param candidates the identifiers of the actors that it may be; empty where none is known
 * @param why why that is not decided
 */
public record Doubt(String entity, String actor, List<String> candidates, String why) {

    /** Copies the list. */
    public Doubt {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(actor, "actor");
        candidates = List.copyOf(candidates);
        Objects.requireNonNull(why, "why");
    }
}
