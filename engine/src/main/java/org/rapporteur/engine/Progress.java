package org.rapporteur.engine;

import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.ReportRecord;

/** Is told how a reading of many goes. All calls come from the thread that reads, in the order of the output. */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {};

    /** Reading begins; a file may hold any number of reports. */
    default void onStart(int files) {}

    /** A report was read and its record written. */
    default void onRecord(ReportRecord record) {}

    /**
     * Something could not be read, the reading of a report failed, or a report was read and its record holds a problem, as where it
     * is not in English; the problem has been written.
     */
    default void onProblem(Problem problem) {}
}
