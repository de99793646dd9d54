package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import org.rapporteur.store.sql.base.Sql;

/**
 * The row that numbers changes and rows.
 *
 * @param change the latest change
 * @param statement the last number of a statement's row
 * @param words the last number of the words of a report
 */
record State(long change, int statement, int words) {

    /** Begins a change: others that write wait from here to the end of the transaction. */
    static State begin(Sql sql) throws SQLException {
        return sql.find(
                        "UPDATE search_state SET change = change + 1 RETURNING change, statement, words",
                        row -> new State(row.getLong(1), row.getInt(2), row.getInt(3)))
                .orElseThrow(State::missing);
    }

    /** Returns the latest that is committed. */
    static State of(Sql sql) throws SQLException {
        return sql.find(
                        "SELECT change, statement, words FROM search_state",
                        row -> new State(row.getLong(1), row.getInt(2), row.getInt(3)))
                .orElseThrow(State::missing);
    }

    /** Keeps the last numbers given. */
    static void keep(Sql sql, int statement, int words) throws SQLException {
        sql.run("UPDATE search_state SET statement = ?, words = ?", statement, words);
    }

    private static IllegalStateException missing() {
        return new IllegalStateException("the table search_state is empty: this is no store, or a damaged one");
    }
}
