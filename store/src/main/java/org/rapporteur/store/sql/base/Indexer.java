package org.rapporteur.store.sql.base;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.rapporteur.record.service.ReportRecord;

/**
 * What keeps a search up to date, called in the transaction that changes the record: what it throws undoes the change too.
 * Implementations are safe on any thread.
 */
public interface Indexer {

    /** Indexes nothing. */
    Indexer NONE = new Indexer() {
        @Override
        public void report(Sql sql, long seq, ReportRecord record) {
            // There is no search.
        }

        @Override
        public void coded(Sql sql, long seq, Set<String> objects) {
            // There is no search.
        }

        @Override
        public void across(Sql sql) {
            // There is no search.
        }
    };

    /**
     * A report is new, was read again, or a reading of it was withdrawn or restored.
     *
     * @param seq its number in the table {@code report}
     * @param record what is in force now, with every coding, none applied yet
     */
    void report(Sql sql, long seq, ReportRecord record) throws SQLException;

    /**
     * The same of several reports in one transaction, in the order in which they came.
     *
     * @param records by the report's number
     */
    default void reports(Sql sql, Map<Long, ReportRecord> records) throws SQLException {
        for (Map.Entry<Long, ReportRecord> each : records.entrySet()) {
            report(sql, each.getKey(), each.getValue());
        }
    }

    /**
     * Objects of a report were coded, or a coding of them was withdrawn. What stands in the tables {@code item} and {@code coding}
     * is what is now in force.
     *
     * @param seq the report's number in the table {@code report}
     * @param objects their identifiers
     */
    void coded(Sql sql, long seq, Set<String> objects) throws SQLException;

    /** What was concluded over reports is another: the table {@code across}. */
    void across(Sql sql) throws SQLException;
}
