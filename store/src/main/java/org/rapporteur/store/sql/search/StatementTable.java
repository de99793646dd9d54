package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Sql;

/** Makes the rows of reports' statements what they should be, and touches only those that differ. One use, one thread. */
final class StatementTable implements AutoCloseable {

    private static final String INSERT = "INSERT INTO search_statement (" + StatementLine.COLUMNS
            + ", number, report, tie, moved, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String KEPT =
            "SELECT number, moved, " + StatementLine.COLUMNS + " FROM search_statement WHERE report = ?";

    private final Sql sql;
    private final long change;
    private final WordTable.Adding words;
    private final Sql.Batch rows;
    private int number;

    /** A row as it is. */
    private record Kept(int number, long moved, StatementLine line) {}

    /**
     * Begins.
     *
     * @param state begun
     * @param words is given what new rows are to be found by
     */
    StatementTable(Sql sql, State state, WordTable.Adding words) throws SQLException {
        this.sql = sql;
        this.change = state.change();
        this.number = state.statement();
        this.words = words;
        this.rows = sql.batch(INSERT);
    }

    /**
     * Makes the rows of a report what these lines say: no others. New rows wait for {@link #flush}.
     *
     * @param fresh whether the report is new, and so has no rows
     * @param lines all there are to be, no identifier twice
     */
    void make(int report, boolean fresh, List<StatementLine> lines) throws SQLException {
        make(report, fresh ? new HashMap<>() : kept(report), lines);
    }

    /**
     * Makes the rows of some statements of a report what these lines say, and leaves the others alone. New rows wait for {@link #flush}.
     *
     * @param some the statements' identifiers
     * @param lines all there are to be of them, no identifier twice
     */
    void make(int report, Set<String> some, List<StatementLine> lines) throws SQLException {
        Map<String, Kept> kept = new HashMap<>();
        sql.eachOf(KEPT + " AND id IN ", some, row -> keep(row, kept), report);
        make(report, kept, lines);
    }

    private void make(int report, Map<String, Kept> kept, List<StatementLine> lines) throws SQLException {
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
        for (Kept gone : kept.values()) {
            remove(gone.number());
        }
    }

    private Map<String, Kept> kept(int report) throws SQLException {
        Map<String, Kept> kept = new HashMap<>();
        sql.each(KEPT, row -> keep(row, kept), report);
        return kept;
    }

    private static void keep(ResultSet row, Map<String, Kept> kept) throws SQLException {
        StatementLine line = StatementLine.of(row, 3);
        kept.put(line.id(), new Kept(row.getInt(1), row.getLong(2), line));
    }

    /** Sends the new rows, without their words, and returns the last number given. */
    int flush() throws SQLException {
        rows.flush();
        return number;
    }

    @Override
    public void close() throws SQLException {
        rows.close();
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
