package org.rapporteur.extraction.statement.rules;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * What the rules found for one or more quotations.
 *
 * @param source who, or null where nobody is named
 * @param why why nobody is named, or where the source was taken from; null when it stands beside the quotation
 * @param cue the words that introduce it, or null
 * @param content the pieces, in order; not empty
 * @param addressee to whom, or null
 */
record Attribution(Span source, String why, Span cue, List<Span> content, Span addressee) {

    Attribution {
        content = List.copyOf(content);
    }

    /** Returns the last of the words of attribution, for times that stand beside them; null where there are none. */
    Span end() {
        Span last = cue;
        for (Span span : new Span[] {source, addressee}) {
            if (span != null && (last == null || span.end() > last.end())) {
                last = span;
            }
        }
        return last;
    }

    Attribution withContent(List<Span> pieces) {
        return new Attribution(source, why, cue, pieces, addressee);
    }
}
