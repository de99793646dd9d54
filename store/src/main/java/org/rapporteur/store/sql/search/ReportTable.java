package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Sql;

/** Makes a report's row what it should be. Stateless. */
final class ReportTable {

    /** A row as it is. */
    record Kept(int words, long moved, ReportLine line) {}

    private ReportTable() {}

    /** Returns the row; empty when the report is new to the search. */
    static Optional<Kept> find(Sql sql, int seq) throws SQLException {
        return sql.find(
                "SELECT words, moved, " + ReportLine.COLUMNS + " FROM search_report WHERE seq = ?",
                row -> new Kept(row.getInt(1), row.getLong(2), ReportLine.of(row, 3)),
                seq);
    }

    /**
     * Makes the row.
     *
     * @param before what is there
     * @param text the report's text
     * @param adding is given what a new row is to be found by
     * @return the last number given to the words of a report
     */
    static int make(
            Sql sql, int seq, State state, Optional<Kept> before, ReportLine line, String text, WordTable.Adding adding)
            throws SQLException {
        if (before.isPresent() && before.get().line().equals(line)) {
            return state.words();
        }
        int words = state.words() + 1;
        if (before.isEmpty()) {
            sql.run(
                    "INSERT INTO search_report (" + ReportLine.COLUMNS
                            + ", seq, words, moved, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)",
                    values(line, seq, words, state.change()));
            adding.add(words, line.words(text));
            return words;
        }
        Kept old = before.get();
        boolean same = Objects.equals(old.line().title(), line.title());
        long moved = Objects.equals(old.line().date(), line.date()) ? old.moved() : state.change();
        sql.run(
                "UPDATE search_report SET (" + ReportLine.COLUMNS
                        + ", words, moved, changed) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE seq = ?",
                values(line, same ? old.words() : words, moved, state.change(), seq));
        if (!same) {
            WordTable.remove(sql, Scope.REPORTS, old.words());
            adding.add(words, line.words(text));
        }
        return same ? state.words() : words;
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
