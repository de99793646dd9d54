package org.rapporteur.record.service;

import java.io.Closeable;
import java.io.IOException;
import org.rapporteur.record.Item;

/** Writes records in one file format. Not safe for use by several threads. */
public interface RecordWriter extends Closeable {

    /**
     * Writes a report and all that was read in it.
     *
     * @throws IOException when the output cannot be written
     */
    void write(ReportRecord record) throws IOException;

    /**
     * Writes an object outside any report: a problem, an actor, a finding.
     *
     * @throws IOException when the output cannot be written
     */
    void write(Item item) throws IOException;
}
