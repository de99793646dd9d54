package org.rapporteur.record.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * Half of a conditional: what would have to happen, or what would follow. Immutable.
 *
 * @param spans one or more, in the order of the text
 * @param text the words
 * @param actor who would act in it, or null where the words name nobody
 */
public record Clause(List<Span> spans, String text, Party actor) {

    /** Validates; throws an exception naming the value at fault. */
    public Clause {
        spans = Spans.evidence(spans, "a clause", text);
    }

    /** Returns the clause of a passage. */
    public static Clause of(Passage passage, Party actor) {
        return new Clause(passage.spans(), passage.text(), actor);
    }

    /** Returns the clause with its actor put through {@code change}; where there is none, the same. */
    Clause withActor(UnaryOperator<Party> change) {
        return actor == null ? this : new Clause(spans, text, change.apply(actor));
    }

    /** Returns the spans of the clause and of its actor. */
    List<Span> evidence() {
        List<Span> all = new ArrayList<>(spans);
        if (actor != null) {
            all.addAll(actor.spans());
        }
        return all;
    }
}
