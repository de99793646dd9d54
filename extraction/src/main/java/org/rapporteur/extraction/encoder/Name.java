package org.rapporteur.extraction.encoder;

import java.util.Objects;
import org.rapporteur.record.Span;

/**
 * A proper name in a report's text, without title or article.
 *
 * @param span where it stands; a possessive ending is outside
 * @param type what it names
 * @param likely how likely it is a name of that type with these edges, 0 to 1
 */
public record Name(Span span, Type type, double likely) {

    /** What kind of thing a name names. */
    public enum Type {
        /** A human being, also a fictional one. */
        PERSON,

        /** A body, company, party, paper, team: whatever people make up. */
        ORGANISATION,

        /** A state, region, city, building or any other place, whatever it is used for. */
        PLACE,

        /** Any other: peoples and adjectives of states and parties, works, events, laws. */
        OTHER
    }

    /** Validates; throws an exception naming the value at fault. */
    public Name {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        if (!(likely >= 0 && likely <= 1)) {
            throw new IllegalArgumentException("a likelihood lies between 0 and 1, got " + likely);
        }
    }
}
