package org.rapporteur.engine.gathering;

import java.util.List;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;

/**
 * What was read. Immutable.
 *
 * @param records the reports with what was kept of their records, in the order of the sources
 * @param problems what could not be read
 */
public record Gathered(List<ReportRecord> records, List<Problem> problems) {

    /** Copies the lists. */
    public Gathered {
        records = List.copyOf(records);
        problems = List.copyOf(problems);
    }

    /** Returns how many different reports there are; one that was given twice counts once. */
    public int reports() {
        return (int)
                records.stream().map(record -> record.report().id()).distinct().count();
    }
}
