package org.rapporteur.extraction.identity.join;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * Whom do these words mean?
 *
 * @param kind what the words are, which says how to weigh
 * @param place where they stand
 * @param candidates two or more, the order of no meaning
 */
public record Question(Kind kind, Span place, List<Candidate> candidates) {

    /** What words ask for. */
    public enum Kind {
        /** He, she. */
        PERSON,

        /** It, they, that. */
        THING,

        /** A common noun. */
        NOUN
    }

    /** Copies. */
    public Question {
        candidates = List.copyOf(candidates);
    }
}
