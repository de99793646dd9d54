package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapporteur.store.fault.StaleException;
import org.rapporteur.store.search.SavedQueries;
import org.rapporteur.store.search.SavedQuery;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Sql;

/** The saved queries in a database; they do not touch its revision, for they are no part of the record. Safe on any thread. */
public final class SqlSavedQueries implements SavedQueries {

    private static final String COLUMNS = "id, name, query, maker, added, version";

    private final Database database;
    private final Clock clock;

    /** Makes one on a database. */
    public SqlSavedQueries(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<SavedQuery> list() {
        // The databases' own orders of text differ; there are few.
        return database
                .read(sql -> sql.list("SELECT " + COLUMNS + " FROM saved_query", SqlSavedQueries::query))
                .stream()
                .sorted(Comparator.comparing(SavedQuery::name).thenComparing(SavedQuery::id))
                .toList();
    }

    @Override
    public Optional<SavedQuery> find(String id) {
        return database.read(sql -> find(sql, id));
    }

    private static Optional<SavedQuery> find(Sql sql, String id) throws SQLException {
        return sql.find("SELECT " + COLUMNS + " FROM saved_query WHERE id = ?", SqlSavedQueries::query, id);
    }

    @Override
    public SavedQuery add(SavedQuery query) {
        SavedQuery added = new SavedQuery("q" + UUID.randomUUID(), query.name(), query.query(), query.by(), now(), 1);
        database.write(sql -> sql.run(
                "INSERT INTO saved_query (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)",
                added.id(),
                added.name(),
                added.query(),
                added.by(),
                added.at().toEpochMilli(),
                added.version()));
        return added;
    }

    @Override
    public SavedQuery change(SavedQuery query) {
        SavedQuery changed =
                new SavedQuery(query.id(), query.name(), query.query(), query.by(), now(), query.version() + 1);
        database.write(sql -> {
            int done = sql.run(
                    """
                    UPDATE saved_query SET name = ?, query = ?, maker = ?, added = ?, version = ?
                    WHERE id = ? AND version = ?""",
                    changed.name(),
                    changed.query(),
                    changed.by(),
                    changed.at().toEpochMilli(),
                    changed.version(),
                    changed.id(),
                    query.version());
            return check(sql, done, query.id());
        });
        return changed;
    }

    @Override
    public void remove(String id, long version) {
        database.write(
                sql -> check(sql, sql.run("DELETE FROM saved_query WHERE id = ? AND version = ?", id, version), id));
    }

    private static Void check(Sql sql, int done, String id) throws SQLException {
        if (done == 0) {
            Optional<SavedQuery> now = find(sql, id);
            if (now.isEmpty()) {
                throw new IllegalArgumentException("there is no saved query " + id);
            }
            throw new StaleException(id, now.get().version());
        }
        return null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static SavedQuery query(ResultSet row) throws SQLException {
        return new SavedQuery(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(6));
    }
}
