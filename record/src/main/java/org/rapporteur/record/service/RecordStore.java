package org.rapporteur.record.service;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Keeps records. A put is whole or not at all, and putting the same record twice is putting it once. */
public interface RecordStore extends Closeable {

    /**
     * Stores a record. Proposals of the same identifier and maker are replaced; codings are never overwritten.
     *
     * @throws java.io.UncheckedIOException when it could not be kept; the store is then as it was before
     */
    void put(ReportRecord record);

    /** Returns the record of a report. */
    Optional<ReportRecord> find(String reportId);

    /** Returns the identifiers of all reports, in a fixed order. */
    List<String> list();
}
