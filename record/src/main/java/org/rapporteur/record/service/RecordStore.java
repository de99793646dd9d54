package org.rapporteur.record.service;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Keeps records. A put is whole or not at all, and putting the same record twice is putting it once. Safe on any thread. */
public interface RecordStore extends Closeable {

    /**
     * Stores a record. What other machines, or other versions of the same, proposed before is kept beside it; what this record
     * proposes is in force. Codings are added, never overwritten.
     *
     * @return whether anything of it was new
     * @throws RuntimeException when it could not be kept; the store is then as it was before
     */
    boolean put(ReportRecord record);

    /**
     * Returns the record of a report: the proposals in force and every coding, in the order in which they were made. Empty when there
     * is none, or when its text is not here.
     */
    Optional<ReportRecord> find(String reportId);

    /** Returns the identifiers of all reports, in the order in which they came. */
    List<String> list();
}
