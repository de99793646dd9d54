package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.rapporteur.record.report.Report;
import org.rapporteur.store.sql.search.words.Tokens;

/**
 * What a row of {@code search_report} says.
 *
 * @param id the report
 * @param outlet or null
 * @param title or null
 * @param date or null
 * @param beginning the first words of the text
 * @param coders set of those who coded anything in it
 * @param version the report's version
 * @param story set of the stories it belongs to, or null
 */
record ReportLine(
        String id,
        String outlet,
        String title,
        String date,
        String beginning,
        String coders,
        long version,
        String story) {

    /** The columns in the order of the components. */
    static final String COLUMNS = "id, outlet, title, date, beginning, coders, version, story";

    /** How much of the text a list shows. */
    private static final int SHOWN = 300;

    /** Reads a row of {@link #COLUMNS} that begin at a column. */
    static ReportLine of(ResultSet row, int at) throws SQLException {
        return new ReportLine(
                row.getString(at),
                row.getString(at + 1),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4),
                row.getString(at + 5),
                row.getLong(at + 6),
                row.getString(at + 7));
    }

    /** Makes the line of a report as coded. */
    static ReportLine of(Report report, String coders, long version, String story) {
        LocalDate date = report.published().value();
        String text = report.text();
        int end = Math.min(SHOWN, text.length());
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new ReportLine(
                report.id(),
                report.outlet(),
                report.title(),
                date == null ? null : date.toString(),
                text.substring(0, end),
                coders,
                version,
                story);
    }

    /** Returns the line with others who coded anything in the report. */
    ReportLine withCoders(String names) {
        return new ReportLine(id, outlet, title, date, beginning, names, version, story);
    }

    /** Returns the words that are looked for in it. */
    String words(String text) {
        return Tokens.kept(title, text);
    }
}
