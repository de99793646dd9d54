package org.rapporteur.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.rapporteur.record.Span;
import org.rapporteur.record.speech.Statement;

/** The contents of a report's statements by where they begin: who speaks the words at a place. Immutable. */
public final class Contents {

    /** More places at which contents begin are not looked at before a place: what holds it begins near by. */
    private static final int MOST = 50;

    /** A content may have thousands of pieces, so that the piece that begins at a place is kept with it. */
    private record Piece(Span span, Statement statement) {}

    private final NavigableMap<Integer, List<Piece>> byStart = new TreeMap<>();

    /** Takes the statements of one report. */
    public Contents(List<Statement> statements) {
        for (Statement statement : statements) {
            for (Span span : statement.content().spans()) {
                byStart.computeIfAbsent(span.start(), ignored -> new ArrayList<>())
                        .add(new Piece(span, statement));
            }
        }
    }

    /** Returns the statement with the shortest content that holds a span, among those asked for; empty where the report speaks. */
    public Optional<Statement> innermost(Span place, Predicate<Statement> among) {
        Statement best = null;
        int looked = 0;
        for (List<Piece> beginning :
                byStart.headMap(place.start(), true).descendingMap().values()) {
            for (Piece piece : beginning) {
                Statement statement = piece.statement();
                if (piece.span().contains(place)
                        && (best == null || length(statement) < length(best))
                        && among.test(statement)) {
                    best = statement;
                }
            }
            if (++looked == MOST) {
                break;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int length(Statement statement) {
        return statement.content().hull().length();
    }
}
