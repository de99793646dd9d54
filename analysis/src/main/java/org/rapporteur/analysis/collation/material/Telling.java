package org.rapporteur.analysis.collation.material;

import java.util.Objects;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;

/**
 * One report of a story. Equal when it is the same report.
 *
 * @param record the report and what was read in it
 */
public record Telling(ReportRecord record) {

    /** Validates. */
    public Telling {
        Objects.requireNonNull(record, "record");
    }

    /** Returns the report's identifier. */
    public String id() {
        return record.report().id();
    }

    /** Returns the report's text. */
    public String text() {
        return record.report().text();
    }

    /** Returns the name to show. */
    public String label() {
        return record.report().label();
    }

    /**
     * Returns whether this is a primary source: a transcript or shot list, which gives turn by turn what was said where it was taken and
     * reports nothing else.
     */
    public boolean isPrimary() {
        return !record.list(Turn.class).isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telling telling && telling.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
