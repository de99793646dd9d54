package org.rapporteur.extraction.identity.world;

import java.util.Objects;

/**
 * An office, or a word for what somebody is. Immutable.
 *
 * @param name canonical: small letters, singular, "spokesperson" for a spokeswoman
 * @param rank 1 for a head of state to 6 for officials and candidates, as the head of {@code offices.tsv} says; 0 for a word
 *     that describes and is no office
 * @param heads what it heads or serves
 * @param gender what the printed word tells ("chairwoman"), or null
 */
public record Office(String name, int rank, Served heads, Gender gender) {

    /** Refuses a rank outside the scale. */
    public Office {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heads, "heads");
        if (rank < 0 || rank > 6) {
            throw new IllegalArgumentException("the office " + name + " has the rank " + rank);
        }
    }
}
