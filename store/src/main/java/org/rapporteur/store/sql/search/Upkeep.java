package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.search.column.Columns;
import org.rapporteur.store.sql.search.column.ReportRow;
import org.rapporteur.store.sql.search.column.StatementRow;

/** Fills columns from the tables and brings them up to date. Stateless. */
final class Upkeep {

    private static final String STATEMENTS = """
            SELECT number, report, start, tie, COALESCE(actor, speaker), acts, instruments, mode, confidence, coders, moved
            FROM search_statement""";

    private static final String REPORTS = "SELECT seq, words, date, outlet, story, coders, moved FROM search_report";

    private Upkeep() {}

    /** Returns columns with everything that is there. */
    static Columns fill(Sql sql) throws SQLException {
        int expected = Math.toIntExact(sql.number("SELECT COUNT(*) FROM search_statement"));
        Columns columns = new Columns(expected + expected / 16);
        sql.each(REPORTS + " ORDER BY seq", row -> columns.put(report(row)));
        StatementRow statement = new StatementRow();
        sql.each(STATEMENTS + " ORDER BY number", row -> columns.put(statement(row, statement)));
        columns.settle();
        return columns;
    }

    /**
     * Brings columns up to date.
     *
     * @param since the change that they are of
     */
    static void catchUp(Sql sql, Columns columns, long since) throws SQLException {
        sql.each(REPORTS + " WHERE changed > ? ORDER BY +seq", row -> columns.put(report(row)), since);
        StatementRow statement = new StatementRow();
        sql.each(
                STATEMENTS + " WHERE changed > ? ORDER BY +number",
                row -> columns.put(statement(row, statement)),
                since);
        sql.each("SELECT number FROM search_gone WHERE changed > ?", row -> columns.remove(row.getInt(1)), since);
        columns.settle();
    }

    private static ReportRow report(ResultSet row) throws SQLException {
        String date = row.getString(3);
        return new ReportRow(
                row.getInt(1),
                row.getInt(2),
                date == null ? null : Math.toIntExact(LocalDate.parse(date).toEpochDay()),
                row.getString(4),
                date,
                row.getString(5),
                row.getString(6),
                row.getLong(7));
    }

    private static StatementRow statement(ResultSet row, StatementRow to) throws SQLException {
        to.number = row.getInt(1);
        to.report = row.getInt(2);
        to.start = row.getInt(3);
        to.tie = row.getInt(4);
        to.set(Facet.ACTOR, row.getString(5));
        to.set(Facet.ACT, row.getString(6));
        to.set(Facet.INSTRUMENT, row.getString(7));
        to.set(Facet.MODE, row.getString(8));
        to.set(Facet.CONFIDENCE, tenth(row.getDouble(9)));
        to.set(Facet.CODER, row.getString(10));
        to.moved = row.getLong(11);
        return to;
    }

    /** Returns the lower bound of the tenth that a confidence lies in; 1 is in the highest. */
    static String tenth(double confidence) {
        // Written in decimal a confidence is what its maker wrote: 0.7 is 7 tenths, whatever 0.7 * 10 gives.
        return confidence < 0 ? null : TENTHS[Math.min(9, (int) (confidence * 10 + 1e-9))];
    }

    private static final String[] TENTHS = {"0.0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9"};
}
