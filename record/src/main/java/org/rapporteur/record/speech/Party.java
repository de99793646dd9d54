package org.rapporteur.record.speech;

import java.util.List;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Somebody who speaks or is spoken to: the words that name them and the entity they mean.
 *
 * @param spans the words; empty where the report names nobody
 * @param text how they read, or null where there are none
 * @param entity the entity's identifier, or null when not resolved
 * @param candidates where it is not resolved, the identifiers of the entities that it may be, the likeliest first
 * @param confidence how likely the entity is meant, 0 to 1, where somebody estimated it; or null
 * @param why why there are no words or no entity, or what the choice rests on; or null
 */
public record Party(
        List<Span> spans, String text, String entity, List<String> candidates, Double confidence, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Party {
        spans = Spans.ordered(spans);
        candidates = List.copyOf(candidates);
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
        if (spans.isEmpty() != (text == null)) {
            throw new IllegalArgumentException("words and spans go together, got '" + text + "' at " + spans);
        }
        if (spans.isEmpty() && why == null) {
            throw new IllegalArgumentException("a party without words needs a reason");
        }
    }

    /** Returns the party that {@code passage} names, not yet resolved. */
    public static Party of(Passage passage) {
        return new Party(passage.spans(), passage.text(), null, List.of(), null, null);
    }

    /** Returns a party that the report does not name, with the reason. */
    public static Party unnamed(String why) {
        return new Party(List.of(), null, null, List.of(), null, why);
    }

    /** Returns this party with its entity, or without one and the reason. */
    public Party resolved(String entity, String why) {
        return new Party(spans, text, entity, List.of(), null, why);
    }

    /** Returns this party with its entity and how likely that is. */
    public Party resolved(String entity, double confidence, String why) {
        return new Party(spans, text, entity, List.of(), confidence, why);
    }

    /** Returns this party without an entity, with those it may be, the likeliest first. */
    public Party undecided(List<String> candidates, String why) {
        return new Party(spans, text, null, candidates, null, why);
    }
}
