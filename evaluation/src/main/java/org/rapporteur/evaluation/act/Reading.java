package org.rapporteur.evaluation.act;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.record.Span;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Act;
import org.rapporteur.record.speech.Clause;
import org.rapporteur.record.speech.Modality;
import org.rapporteur.record.speech.Polarity;
import org.rapporteur.record.speech.Tense;

/**
 * What one statement does, as somebody reads it. Immutable.
 *
 * @param acts by name, the weightiest first
 * @param tense or null
 * @param modality or null
 * @param polarity or null
 * @param target in UTF-16 positions; empty for none, as the two below
 * @param condition "if X"
 * @param consequence "then Y"
 */
record Reading(
        Set<String> acts,
        Tense tense,
        Modality modality,
        Polarity polarity,
        List<Span> target,
        List<Span> condition,
        List<Span> consequence) {

    /** Acts by which a speaker binds himself or his side, or would. */
    private static final Set<String> COMMITTING = Set.of("commit", "promise", "threaten", "agree");

    /** Copies the collections, keeping the order of the acts. */
    Reading {
        acts = Collections.unmodifiableSet(new LinkedHashSet<>(acts));
        target = List.copyOf(target);
        condition = List.copyOf(condition);
        consequence = List.copyOf(consequence);
    }

    /** Returns whether there is a condition, or an act that binds the speaker. */
    boolean isConditionalOrCommitting() {
        return !condition.isEmpty() || acts.stream().anyMatch(COMMITTING::contains);
    }

    /**
     * Returns what a record says that a statement does: the first act is taken for the weightiest and tells tense, modality and polarity;
     * the target is that of the first act that has one, condition and consequence those of the first that has a condition.
     */
    static Reading of(ReportRecord record, String statement) {
        List<Act> acts = record.list(Act.class).stream()
                .filter(act -> act.statement().equals(statement))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        acts.forEach(act -> names.add(act.category()));
        Act first = acts.isEmpty() ? null : acts.get(0);
        Act conditional =
                acts.stream().filter(act -> act.condition() != null).findFirst().orElse(first);
        return new Reading(
                names,
                first == null ? null : first.tense(),
                first == null ? null : first.modality(),
                first == null ? null : first.polarity(),
                acts.stream()
                        .filter(act -> act.target() != null)
                        .findFirst()
                        .map(act -> act.target().spans())
                        .orElse(List.of()),
                conditional == null ? List.of() : spans(conditional.condition()),
                conditional == null ? List.of() : spans(conditional.consequence()));
    }

    private static List<Span> spans(Clause clause) {
        return clause == null ? List.of() : clause.spans();
    }
}
