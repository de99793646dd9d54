package org.rapporteur.engine;

import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/**
 * Is told how a long work goes. All calls but {@link #onSkipped} come from the thread that asked for the work; of a reading of many in
 * the order of the output.
 */
public interface Progress {

    /** Hears nothing. */
    Progress NONE = new Progress() {};

    /** Reading begins; a file may hold any number of reports. */
    default void onStart(int files) {}

    /** A report is not read, since its record is kept already. May come from another thread. */
    default void onSkipped(Report report) {}

    /**
     * A step of work that is no reading goes on.
     *
     * @param doing what is being done, in words: "joining actors"
     * @param done how much of it is done
     * @param total how much there is; negative when nobody knows
     */
    default void onStep(String doing, long done, long total) {}

    /** A report was read and its record written. */
    default void onRecord(ReportRecord record) {}

    /**
     * Something could not be read, the reading of a report failed, or a report was read and its record holds a problem, as where it
     * is not in English; the problem has been written.
     */
    default void onProblem(Problem problem) {}
}
