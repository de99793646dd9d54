package org.rapporteur.engine.output;

import java.io.IOException;
import java.util.List;
import org.rapporteur.record.Item;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;

/**
 * Writes everything to several writers. Closing it closes none of them: each belongs to an {@link Output}, which finishes it.
 * Not safe for use by several threads.
 *
 * @param writers the writers, in the order in which they are written to
 */
public record Tee(List<RecordWriter> writers) implements RecordWriter {

    /** Copies the list. */
    public Tee {
        writers = List.copyOf(writers);
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        for (RecordWriter writer : writers) {
            writer.write(record);
        }
    }

    @Override
    public void write(ReportRecord record, Problem problem) throws IOException {
        for (RecordWriter writer : writers) {
            writer.write(record, problem);
        }
    }

    @Override
    public void write(Item item) throws IOException {
        for (RecordWriter writer : writers) {
            writer.write(item);
        }
    }

    @Override
    public void close() {
        // The outputs behind the writers finish them.
    }
}
