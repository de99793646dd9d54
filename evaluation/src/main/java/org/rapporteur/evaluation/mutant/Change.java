package org.rapporteur.evaluation.mutant;

import java.util.List;
import org.rapporteur.record.Span;

/**
 * A place where a mutant differs from its original.
 *
 * @param sort what was done
 * @param before the words of the original, or null where words were only put in
 * @param after the words of the mutant, or null where words were only left out
 * @param about words of the original of which something else is true now: what a speaker said who is another
 */
record Change(ChangeSort sort, Span before, Span after, List<Span> about) {

    /** Validates, and copies the list. */
    Change {
        about = List.copyOf(about);
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has words on one side at least");
        }
    }
}
