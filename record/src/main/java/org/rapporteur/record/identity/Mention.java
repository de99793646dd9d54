package org.rapporteur.record.identity;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Words that name an entity, and why they were joined to it.
 *
 * @param spans where
 * @param text how they read
 * @param why the reason: "name", "surname of …", "pronoun: only speaker since …"
 */
public record Mention(List<Span> spans, String text, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Mention {
        Objects.requireNonNull(text, "text");
        spans = Spans.evidence(spans, "a mention", text);
        Objects.requireNonNull(why, "why");
    }
}
