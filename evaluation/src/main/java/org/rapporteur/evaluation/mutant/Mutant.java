package org.rapporteur.evaluation.mutant;

import java.util.List;
import org.rapporteur.record.service.ReportRecord;

/**
 * A changed article.
 *
 * @param kind how it was changed
 * @param original what was read in the article
 * @param text the changed text
 * @param changes where they differ, in the order of the original; empty for one that is unchanged
 */
record Mutant(MutationKind kind, ReportRecord original, String text, List<Change> changes) {

    /** Copies the list. */
    Mutant {
        changes = List.copyOf(changes);
    }
}
