package org.rapporteur.extraction.encoder;

import java.util.Objects;
import org.rapporteur.record.Span;

/**
 * An event that the words of a report name, as the acts head reads it. Immutable.
 *
 * @param span the words that mean it
 * @param category PLOVER's category, as the model's settings name it ("ASSAULT")
 * @param likely how likely it is an event of this category, 0 to 1
 * @param mode PLOVER's mode, or null where none is likelier than any
 * @param aspect how it stands to the report's day, as the settings name it ("historical")
 * @param actor who does it, or null
 * @param recipient to whom, or null
 * @param place where, or null
 */
public record Happening(
        Span span, String category, double likely, String mode, String aspect, Span actor, Span recipient, Span place) {

    /** Validates; throws an exception naming the value at fault. */
    public Happening {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(aspect, "aspect");
        if (!(likely >= 0 && likely <= 1)) {
            throw new IllegalArgumentException("a likelihood lies between 0 and 1, got " + likely);
        }
    }
}
