package org.rapporteur.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.record.Cover;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/** Who claims what stands at a place of a report. */
final class Claims {

    /** So many pieces of contents that begin before a place are looked at: what holds it begins near by. */
    private static final int LOOKS = 50;

    private final TreeMap<Integer, List<Statement>> byStart = new TreeMap<>();
    private final Cover cues;

    Claims(List<Statement> statements) {
        List<Span> words = new ArrayList<>();
        for (Statement statement : statements) {
            for (Span span : statement.content().spans()) {
                byStart.computeIfAbsent(span.start(), ignored -> new ArrayList<>())
                        .add(statement);
            }
            if (statement.cue() != null) {
                words.addAll(statement.cue().spans());
            }
        }
        this.cues = Cover.of(words);
    }

    /** Returns whether a span overlaps the words that introduce a statement. */
    boolean isCue(Span span) {
        return cues.overlaps(span);
    }

    /** Returns the identifier of the innermost statement whose content holds a span; null where the report tells it itself. */
    String around(Span span) {
        Statement best = null;
        int looked = 0;
        for (Map.Entry<Integer, List<Statement>> entry :
                byStart.headMap(span.start(), true).descendingMap().entrySet()) {
            for (Statement statement : entry.getValue()) {
                boolean holds = statement.content().spans().stream().anyMatch(piece -> piece.contains(span));
                if (holds && (best == null || length(statement) < length(best))) {
                    best = statement;
                }
            }
            if (++looked == LOOKS) {
                break;
            }
        }
        return best == null ? null : best.id();
    }

    private static int length(Statement statement) {
        return statement.content().hull().length();
    }
}
