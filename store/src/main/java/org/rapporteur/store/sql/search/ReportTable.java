package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Sql;

/** Makes reports' rows what they should be. One use, one thread. */
final class ReportTable implements AutoCloseable {

    /** A row as it is. */
    record Kept(int words, long moved, ReportLine line) {}

    private final Sql sql;
    private final long change;
    private final WordTable.Adding adding;
    private final Sql.Batch rows;
    private int words;

    /** Begins. */
    ReportTable(Sql sql, State state, WordTable.Adding adding) throws SQLException {
        this.sql = sql;
        this.change = state.change();
        this.words = state.words();
        this.adding = adding;
        this.rows = sql.batch("INSERT INTO search_report (" + ReportLine.COLUMNS
                + ", seq, words, moved, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)");
    }

    /** Returns the rows of reports by their numbers; none of those that are new to the search. */
    static Map<Integer, Kept> find(Sql sql, Collection<Integer> reports) throws SQLException {
        Map<Integer, Kept> rows = new HashMap<>();
        sql.eachOf(
                "SELECT seq, words, moved, " + ReportLine.COLUMNS + " FROM search_report WHERE seq IN ",
                reports,
                row -> rows.put(row.getInt(1), new Kept(row.getInt(2), row.getLong(3), ReportLine.of(row, 4))));
        return rows;
    }

    /**
     * Makes a row. New rows wait for {@link #flush}.
     *
     * @param before what is there, or null
     * @param text the report's text
     */
    void make(int report, Kept before, ReportLine line, String text) throws SQLException {
        if (before == null) {
            words++;
            rows.add(values(line, report, words, change));
            adding.add(words, line.words(text));
        } else if (!before.line().equals(line)) {
            update(report, before, line, text);
        }
    }

    private void update(int report, Kept old, ReportLine line, String text) throws SQLException {
        boolean same = Objects.equals(old.line().title(), line.title());
        if (!same) {
            words++;
            WordTable.remove(sql, Scope.REPORTS, old.words());
            adding.add(words, line.words(text));
        }
        long moved = Objects.equals(old.line().date(), line.date()) ? old.moved() : change;
        sql.run(
                "UPDATE search_report SET (" + ReportLine.COLUMNS
                        + ", words, moved, changed) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE seq = ?",
                values(line, same ? old.words() : words, moved, change, report));
    }

    /** Sends the new rows, without their words, and returns the last number given to the words of a report. */
    int flush() throws SQLException {
        rows.flush();
        return words;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    private static Object[] values(ReportLine line, Object... more) {
        Object[] own = {
            line.id(),
            line.outlet(),
            line.title(),
            line.date(),
            line.beginning(),
            line.coders(),
            line.version(),
            line.story()
        };
        Object[] all = new Object[own.length + more.length];
        System.arraycopy(own, 0, all, 0, own.length);
        System.arraycopy(more, 0, all, own.length, more.length);
        return all;
    }
}
