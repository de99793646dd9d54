package org.rapporteur.record.matter;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Somebody at a meeting.
 *
 * @param entity identifier
 * @param capacity "member", "president", "invited" …, or null
 * @param spans the words that show it; at least one span
 */
public record Participant(String entity, String capacity, List<Span> spans) {

    /** Validates; throws an exception naming the value at fault. */
    public Participant {
        Objects.requireNonNull(entity, "entity");
        spans = Spans.evidence(spans, "a participant", entity);
    }
}
