package org.rapporteur.engine.kept.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Report;

/**
 * An entity of an actor with what speaks for it. Immutable.
 *
 * @param report the report
 * @param date the report's day as it was read, or null
 * @param entity the entity as it was proposed
 * @param why why it was joined to the actor
 * @param sentences the sentences of its first mentions
 * @param version its version, for changing it
 */
public record EntityEvidence(
        Report report, LocalDate date, Entity entity, String why, List<Sentence> sentences, long version) {

    /** Copies the list. */
    public EntityEvidence {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(why, "why");
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence that names the entity.
     *
     * @param span where it stands in the report's text
     * @param text its words
     * @param mentions where in the report's text the entity is named in it
     * @param why why those words mean the entity
     */
    public record Sentence(Span span, String text, List<Span> mentions, String why) {

        /** Copies the list. */
        public Sentence {
            mentions = List.copyOf(mentions);
        }
    }
}
