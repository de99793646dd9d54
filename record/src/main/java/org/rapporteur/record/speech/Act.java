package org.rapporteur.record.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.record.Extra;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * What a statement does; one statement may do several things.
 *
 * @param id the identifier
 * @param statement the statement's identifier
 * @param category assert, agree, support, reject, accuse, request, warn, threaten, commit, concede …
 * @param plover PLOVER's category where one applies, or null
 * @param spans the words that show it; at least one span
 * @param target the entity it is aimed at, or null
 * @param polarity or null
 * @param modality or null
 * @param tense or null
 * @param condition "if X", or null
 * @param consequence "then Y", or null
 * @param by who made it
 * @param extra unknown fields
 */
public record Act(
        String id,
        String statement,
        String category,
        String plover,
        List<Span> spans,
        String target,
        Polarity polarity,
        Modality modality,
        Tense tense,
        Passage condition,
        Passage consequence,
        Maker by,
        Extra extra)
        implements InReport {

    /** Validates; throws an exception naming the value at fault. */
    public Act {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(category, "category");
        spans = Spans.evidence(spans, "an act", category);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
    }

    @Override
    public String type() {
        return "act";
    }

    @Override
    public String report() {
        return Reports.of(statement);
    }

    @Override
    public List<Span> evidence() {
        List<Span> all = new ArrayList<>(spans);
        if (condition != null) {
            all.addAll(condition.spans());
        }
        if (consequence != null) {
            all.addAll(consequence.spans());
        }
        return List.copyOf(all);
    }
}
