package org.rapporteur.evaluation.cofenet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.evaluation.Role;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/**
 * Lays predicted statements out as one layer of labels: each piece of a role is a span of its own, cut at the line's ends; where
 * spans of one role overlap the longest stays (of equally long ones the first) and those that overlap it go. Statements within
 * another are left out, as the annotation does not nest. Stateless.
 */
final class PredictedLayer {

    private static final Comparator<Span> LONGEST_FIRST =
            Comparator.comparingInt(Span::length).reversed().thenComparing(Comparator.naturalOrder());

    private PredictedLayer() {}

    /** Returns the spans of one role in one line, in tokens, in order, not overlapping. */
    static List<Span> of(TokenText text, int line, List<Statement> statements, Role role) {
        Set<Span> spans = new LinkedHashSet<>();
        statements.stream()
                .filter(statement -> statement.within() == null)
                .flatMap(statement -> pieces(statement, role))
                .forEach(piece -> text.tokens(line, piece).ifPresent(spans::add));
        List<Span> layer = new ArrayList<>();
        for (Span span : spans.stream().sorted(LONGEST_FIRST).toList()) {
            if (layer.stream().noneMatch(span::overlaps)) {
                layer.add(span);
            }
        }
        layer.sort(Comparator.naturalOrder());
        return layer;
    }

    private static Stream<Span> pieces(Statement statement, Role role) {
        return switch (role) {
            case SOURCE -> statement.source().spans().stream();
            case CUE -> statement.cue() == null ? Stream.empty() : statement.cue().spans().stream();
            case CONTENT -> statement.content().spans().stream();
        };
    }
}
