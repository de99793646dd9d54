package org.rapporteur.evaluation.match;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * The part of a text that one role of an attribution covers. Two extents are equal when their pieces are. Made by
 * {@link Ink#extent}. Immutable.
 *
 * @param pieces in the order of the text, apart from one another, no blank at either end; none where the role is missing
 * @param size how many non-blank characters the pieces hold
 */
public record Extent(List<Span> pieces, int size) {

    /** Copies the list. */
    public Extent {
        pieces = List.copyOf(pieces);
    }

    /** Returns whether nothing is covered: the role is missing. */
    public boolean isMissing() {
        return pieces.isEmpty();
    }

    /** Returns the first position, or -1 where nothing is covered. */
    public int start() {
        return pieces.isEmpty() ? -1 : pieces.get(0).start();
    }
}
