package org.rapporteur.analysis.actor.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One entity in the chain of evidence for an actor. Immutable.
 *
 * @param entity the entity's identifier
 * @param report the report's identifier
 * @param outlet the outlet's name
 * @param date the report's day, or null
 * @param why why the entity was joined to the actor
 * @param mentions its mentions, in the order of the text
 * @param by who found the entity, in the written form
 */
public record Link(
        String entity, String report, String outlet, LocalDate date, String why, List<Seen> mentions, String by) {

    /** Copies the list. */
    public Link {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(why, "why");
        mentions = List.copyOf(mentions);
        Objects.requireNonNull(by, "by");
    }

    /**
     * A mention.
     *
     * @param line the line of the report's text, from 1
     * @param spans where, in Unicode code points: {@code 10-20}, several parted by commas
     * @param words the words
     * @param why why they mean the entity
     */
    public record Seen(int line, String spans, String words, String why) {}
}
