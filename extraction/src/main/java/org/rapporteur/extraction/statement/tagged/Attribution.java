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
 */
record Attribution(Span source, Span cue, List<Span> content, double likely) {

    Attribution {
        content = List.copyOf(content);
    }

    /** Returns whether some words are part of its content or its source. */
    boolean says(Span words) {
        return isBySource(words) || isSaid(words);
    }

    /** Returns whether some words are part of its source. */
    boolean isBySource(Span words) {
        return source != null && source.overlaps(words);
    }

    /** Returns whether some words are part of its content. */
    boolean isSaid(Span words) {
        return content.stream().anyMatch(words::overlaps);
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
