package org.rapporteur.extraction.statement.tagged;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * Who said what, as the model found it. Immutable.
 *
 * @param source who, or null where it links nobody
 * @param cue the words that introduce it
 * @param content the pieces, in order; not empty
 * @param likely how likely all of it is, as the model has it: 0 to 1
 * @param cueInside how likely the likeliest word of the content is part of a cue of its own
 */
record Attribution(Span source, Span cue, List<Span> content, double likely, double cueInside) {

    Attribution {
        content = List.copyOf(content);
    }

    /** Returns whether another one stands in this one's content, and is not that content itself. */
    boolean holds(Attribution inner) {
        return !inner.content.equals(content) && content.stream().anyMatch(piece -> piece.contains(inner.cue));
    }

    /** Returns whether some words are part of its content or its source. */
    boolean says(Span words) {
        return (source != null && source.overlaps(words)) || content.stream().anyMatch(words::overlaps);
    }

    /** Returns the last of the words of attribution, the addressee (or null) among them. */
    Span end(Span addressee) {
        Span last = cue;
        for (Span span : new Span[] {source, addressee}) {
            if (span != null && span.end() > last.end()) {
                last = span;
            }
        }
        return last;
    }
}
