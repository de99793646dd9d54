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

    Attribution withContent(List<Span> pieces) {
        return new Attribution(source, why, cue, pieces, addressee);
    }
}
