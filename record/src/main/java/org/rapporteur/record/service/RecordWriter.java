package org.rapporteur.record.service;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Problem;

/** Writes records in one file format. Not safe for use by several threads. */
public interface RecordWriter extends Closeable {

    /**
     * Writes a report and all that was read in it.
     *
     * @throws IOException when the output cannot be written
     */
    void write(ReportRecord record) throws IOException;

    /**
     * Writes a report whose reading failed.
     *
     * @param record the report with what is known of it all the same: what its file shows, what people said
     * @param problem why it could not be read
     * @throws IOException when the output cannot be written
     */
    default void write(ReportRecord record, Problem problem) throws IOException {
        write(record);
        write(problem);
    }

    /**
     * Writes an object outside any report: a problem, an actor, a finding.
     *
     * @throws IOException when the output cannot be written
     */
    void write(Item item) throws IOException;

    /**
     * Writes a report whose text is not at hand, and what was read in it, each as the line that it was read from; by default object by
     * object.
     *
     * @param report of type {@code report}
     * @param items what follows it
     * @throws IOException when the output cannot be written
     */
    default void writeLines(UnknownItem report, List<UnknownItem> items) throws IOException {
        write(report);
        for (UnknownItem item : items) {
            write(item);
        }
    }
}
