package org.rapporteur.record.finding;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * One printing of an utterance.
 *
 * @param report the report's identifier
 * @param statement the statement's identifier
 * @param spans the words of the statement that print the utterance
 * @param relations how it stands to the fullest printing; one or more
 * @param edits the differences from the fullest printing, in the order of that; empty where the words are other words altogether
 * @param why what the judgement rests on
 */
public record Variant(
        String report, String statement, List<Span> spans, List<Relation> relations, List<Edit> edits, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Variant {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(statement, "statement");
        spans = Spans.evidence(spans, "a variant", statement);
        relations = List.copyOf(relations);
        edits = List.copyOf(edits);
        Objects.requireNonNull(why, "why");
        if (relations.isEmpty()) {
            throw new IllegalArgumentException("a variant has a relation to the fullest printing: '" + statement + "'");
        }
    }
}
