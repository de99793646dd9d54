package org.rapporteur.analysis.actor.cast;

import java.util.Collection;
import java.util.List;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.record.service.ReportRecord;

/**
 * Who speaks in some reports, who else is there, and which sources are not known. Immutable.
 *
 * @param speaking the sources of statements: most statements first, then by name
 * @param others everybody else, by name
 * @param unresolved sources without an entity, by report and place
 */
public record Cast(List<Entry> speaking, List<Entry> others, List<Unresolved> unresolved) {

    /** Copies the lists. */
    public Cast {
        speaking = List.copyOf(speaking);
        others = List.copyOf(others);
        unresolved = List.copyOf(unresolved);
    }

    /** Counts what the reports show of the roster's actors; does not depend on the order of the reports. */
    public static Cast of(Collection<ReportRecord> records, Roster roster) {
        return new Counting(roster).cast(records);
    }
}
