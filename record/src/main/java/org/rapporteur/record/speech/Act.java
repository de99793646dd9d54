package org.rapporteur.record.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;

/**
 * What a statement does; one statement may do several things.
 *
 * @param id the identifier
 * @param statement the statement's identifier
 * @param category assert, predict, warn, threaten, commit, promise, agree, support, praise, request, accuse, reject, concede
 * @param plover PLOVER's category where one applies, or null
 * @param spans the words that show it; at least one span
 * @param target whom it is aimed at: who is asked, accused, warned, promised to; or null
 * @param polarity or null
 * @param modality or null
 * @param tense or null
 * @param condition "if X", or null
 * @param consequence "then Y", or null
 * @param confidence 0 to 1, or null where the maker gives none
 * @param by who made it
 * @param extra unknown fields
 */
public record Act(
        String id,
        String statement,
        String category,
        String plover,
        List<Span> spans,
        Party target,
        Polarity polarity,
        Modality modality,
        Tense tense,
        Clause condition,
        Clause consequence,
        Double confidence,
        Maker by,
        Extra extra)
        implements Involving {

    /** Validates; throws an exception naming the value at fault. */
    public Act {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(category, "category");
        spans = Spans.evidence(spans, "an act", category);
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extra, "extra");
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, got " + confidence);
        }
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
        if (target != null) {
            all.addAll(target.spans());
        }
        if (condition != null) {
            all.addAll(condition.evidence());
        }
        if (consequence != null) {
            all.addAll(consequence.evidence());
        }
        return List.copyOf(all);
    }

    @Override
    public List<Party> parties() {
        return Stream.of(target, actor(condition), actor(consequence))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Party actor(Clause clause) {
        return clause == null ? null : clause.actor();
    }

    @Override
    public Act withParties(UnaryOperator<Party> change) {
        return new Act(
                id,
                statement,
                category,
                plover,
                spans,
                target == null ? null : change.apply(target),
                polarity,
                modality,
                tense,
                condition == null ? null : condition.withActor(change),
                consequence == null ? null : consequence.withActor(change),
                confidence,
                by,
                extra);
    }
}
