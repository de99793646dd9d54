package org.rapporteur.store.reading;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One reading of a report. The latest that is not withdrawn is in force.
 *
 * @param id its number in the store
 * @param report the report's identifier
 * @param by the machines that read it, as {@link org.rapporteur.record.Maker#written} writes them, sorted; where nobody said which,
 *     those that made its objects
 * @param at when it was kept
 * @param objects how many objects it proposes
 * @param inForce whether it is the one in force
 * @param withdrawnBy who withdrew it, or null
 * @param withdrawnAt when, or null
 */
public record KeptReading(
        long id,
        String report,
        List<String> by,
        Instant at,
        int objects,
        boolean inForce,
        String withdrawnBy,
        Instant withdrawnAt) {

    /** Validates; throws an exception naming the value at fault. */
    public KeptReading {
        Objects.requireNonNull(report, "report");
        by = List.copyOf(by);
        Objects.requireNonNull(at, "at");
    }
}
