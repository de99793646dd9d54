package org.rapporteur.record.coding;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * One person's value for one field of one object.
 *
 * @param id the identifier
 * @param target the object's identifier
 * @param spans the target's spans when it was coded: after a re-reading they find it again
 * @param field which field, dots for nested ones: {@code source.entity}
 * @param value the value, or null for "none"
 * @param by always a {@link Maker.Coder}
 * @param at when, or null when that was not kept
 * @param replaces the coding it takes the place of, or null
 * @param extra unknown fields
 */
public record Coding(
        String id,
        String target,
        List<Span> spans,
        String field,
        String value,
        Maker by,
        Instant at,
        String replaces,
        Extra extra)
        implements Item {

    /** Validates; throws an exception naming the value at fault. */
    public Coding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        spans = Spans.ordered(spans);
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (!(by instanceof Maker.Coder)) {
            throw new IllegalArgumentException("a coding is a person's: '" + by.written() + "' is a machine");
        }
    }

    /** Returns the same of another object; this one where it is that. */
    public Coding withTarget(String object) {
        return object.equals(target) ? this : new Coding(id, object, spans, field, value, by, at, replaces, extra);
    }

    @Override
    public String type() {
        return "coding";
    }
}
