package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Sql;

/** Makes the rows of a report's statements what they should be, and touches only those that differ. One use, one thread. */
final class StatementTable {

    private final Sql sql;
    private final int report;
    private final long change;
    private final Map<String, Kept> kept = new HashMap<>();
    private int number;

    /** A row as it is. */
    private record Kept(int number, long moved, StatementLine line) {}

    /**
     * Begins with what is there.
     *
     * @param state begun
     * @param fresh whether the report is new, and so has no rows
     */
    StatementTable(Sql sql, int report, State state, boolean fresh) throws SQLException {
        this.sql = sql;
        this.report = report;
        this.change = state.change();
        this.number = state.statement();
        if (!fresh) {
            sql.each(
                    "SELECT number, moved, " + StatementLine.COLUMNS + " FROM search_statement WHERE report = ?",
                    row -> {
                        StatementLine line = StatementLine.of(row, 3);
                        kept.put(line.id(), new Kept(row.getInt(1), row.getLong(2), line));
                    },
                    report);
        }
    }

    /**
     * Makes the rows what these lines say: no others, when they are all.
     *
     * @param lines all there are to be, no identifier twice
     * @param words is given what new rows are to be found by
     * @return the last number given
     */
    int make(List<StatementLine> lines, WordTable.Adding words) throws SQLException {
        try (Sql.Batch rows = sql.batch(
                "INSERT INTO search_statement (" + StatementLine.COLUMNS
                        + ", number, report, tie, moved, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (StatementLine line : lines) {
                Kept before = kept.remove(line.id());
                if (before != null && before.line().hasWordsOf(line)) {
                    update(before, line);
                    continue;
                }
                long moved = 0;
                if (before != null) {
                    remove(before.number());
                    moved = before.line().start() == line.start() ? before.moved() : change;
                }
                number++;
                rows.add(line.values(number, report, line.tie(), moved, change));
                words.add(number, line.words());
            }
            rows.flush();
        }
        for (Kept gone : kept.values()) {
            remove(gone.number());
        }
        return number;
    }

    private void update(Kept before, StatementLine line) throws SQLException {
        if (before.line().equals(line)) {
            return;
        }
        long moved = before.line().start() == line.start() ? before.moved() : change;
        sql.run(
                "UPDATE search_statement SET ("
                        + StatementLine.COLUMNS
                        + ", moved, changed) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE number = ?",
                line.values(moved, change, before.number()));
    }

    private void remove(int gone) throws SQLException {
        sql.run("DELETE FROM search_statement WHERE number = ?", gone);
        WordTable.remove(sql, Scope.STATEMENTS, gone);
        sql.run("INSERT INTO search_gone (number, changed) VALUES (?, ?)", gone, change);
    }
}
