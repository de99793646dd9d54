package org.rapporteur.store.sql.base;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Runs statements in one transaction. Values are always bound, never part of a statement's text. Not safe for use by several threads.
 *
 * @param connection the transaction's
 * @param dialect which database
 */
public record Sql(Connection connection, Dialect dialect) {

    /** How many values a list holds, on either database. */
    private static final int VALUES = 500;

    /** Reads the row at which a result stands, and does not move it. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Is given row after row. */
    public interface EachRow {
        void accept(ResultSet row) throws SQLException;
    }

    /** Returns what every row gives. */
    public <T> List<T> list(String statement, Row<T> row, Object... values) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(statement, found -> rows.add(row.of(found)), values);
        return rows;
    }

    /** Returns what the first row gives; empty when there is none, or when it gives null. */
    public <T> Optional<T> find(String statement, Row<T> row, Object... values) throws SQLException {
        List<T> rows = list(statement, row, values);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /** Hands on row after row; PostgreSQL sends them by the thousand, so that memory does not grow with their number. */
    public void each(String statement, EachRow each, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            if (dialect == Dialect.POSTGRESQL) {
                prepared.setFetchSize(1000);
            }
            bind(prepared, values);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    each.accept(rows);
                }
            }
        }
    }

    /**
     * Hands on the rows of some values, a few hundred values at a time, in no order.
     *
     * @param statement ends where the list of values in parentheses is to follow
     * @param before the values of what stands before the list
     */
    public void eachOf(String statement, Collection<?> values, EachRow each, Object... before) throws SQLException {
        List<Object> all = List.copyOf(values);
        for (int i = 0; i < all.size(); i += VALUES) {
            List<Object> some = all.subList(i, Math.min(all.size(), i + VALUES));
            List<Object> given = new ArrayList<>(List.of(before));
            given.addAll(some);
            each(
                    statement + "(" + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    each,
                    given.toArray());
        }
    }

    /** Changes rows and returns how many. */
    public int run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            bind(prepared, values);
            return prepared.executeUpdate();
        }
    }

    /** Returns the number in the first column of the first row, such as one that {@code RETURNING} gives. */
    public long number(String statement, Object... values) throws SQLException {
        return find(statement, row -> row.getLong(1), values)
                .orElseThrow(() -> new IllegalStateException("no row: " + statement));
    }

    /** Begins to change many rows by one statement. */
    public Batch batch(String statement) throws SQLException {
        return new Batch(connection.prepareStatement(statement));
    }

    private static void bind(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                prepared.setNull(i + 1, Types.NULL);
            } else if (value instanceof String text) {
                prepared.setString(i + 1, text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd'));
            } else if (value instanceof Long number) {
                prepared.setLong(i + 1, number);
            } else if (value instanceof Integer number) {
                prepared.setInt(i + 1, number);
            } else if (value instanceof Double number) {
                prepared.setDouble(i + 1, number);
            } else {
                throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }
    }

    /** Many rows by one statement, sent a thousand at a time. */
    public static final class Batch implements AutoCloseable {

        private static final int MOST = 1000;

        private final PreparedStatement prepared;
        private int waiting;

        private Batch(PreparedStatement prepared) {
            this.prepared = prepared;
        }

        /** Adds a row's values. */
        public void add(Object... values) throws SQLException {
            bind(prepared, values);
            prepared.addBatch();
            if (++waiting == MOST) {
                flush();
            }
        }

        /** Sends what waits. */
        public void flush() throws SQLException {
            if (waiting > 0) {
                prepared.executeBatch();
                waiting = 0;
            }
        }

        /** Ends it; what was not flushed is not sent. */
        @Override
        public void close() throws SQLException {
            prepared.close();
        }
    }
}
