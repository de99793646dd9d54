package org.rapporteur.record.service;

import java.util.List;
import org.rapporteur.record.Maker;

/**
 * Reads one report. Implementations are safe for use by several threads at once and keep nothing between reports: the same
 * record in gives the same record out, whatever was read before.
 */
public interface Annotator {

    /** Returns the name and version under which this annotator proposes. */
    Maker maker();

    /**
     * Returns everybody whose proposals a record that it reads may hold, each once: two annotators with the same makers read alike, so
     * that a record kept from one need not be read again by the other.
     */
    default List<Maker> makers() {
        return List.of(maker());
    }

    /**
     * Returns the record with what this annotator found added. Never fails on a report that could be constructed; what people
     * coded ({@link ReportRecord#codings}) is respected and never changed.
     */
    ReportRecord annotate(ReportRecord soFar);
}
