package org.rapporteur.store.sql.keep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Word;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;
import org.rapporteur.store.job.Jobs;
import org.rapporteur.store.sql.base.Database;

/** The jobs in a database; they do not touch its revision, for they are no part of the record. Safe on any thread. */
public final class SqlJobs implements Jobs {

    private static final String COLUMNS = "id, kind, maker, state, done, total, message, result, begun, seen";

    private final Database database;

    /** Makes one on a database. */
    public SqlJobs(Database database) {
        this.database = database;
    }

    @Override
    public void put(Job job) {
        database.write(sql -> sql.run(
                "INSERT INTO job (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET state = excluded.state, done = excluded.done,"
                        + " total = excluded.total, message = excluded.message, result = excluded.result,"
                        + " seen = excluded.seen WHERE job.state IN ('waiting', 'running')",
                job.id(),
                job.kind(),
                job.by(),
                job.state().word(),
                job.done(),
                job.total() == null ? -1L : job.total(),
                job.message(),
                job.result(),
                job.begun().toEpochMilli(),
                job.seen().toEpochMilli()));
    }

    @Override
    public Optional<Job> find(String id) {
        return database.read(sql -> sql.find("SELECT " + COLUMNS + " FROM job WHERE id = ?", SqlJobs::job, id));
    }

    @Override
    public List<Job> list(int limit) {
        return database.read(sql ->
                sql.list("SELECT " + COLUMNS + " FROM job ORDER BY begun DESC, id LIMIT ?", SqlJobs::job, limit));
    }

    @Override
    public int abandon(Instant since, String reason) {
        return database.write(sql -> sql.run(
                "UPDATE job SET state = 'failed', message = ? WHERE state IN ('waiting', 'running') AND seen < ?",
                reason,
                since.toEpochMilli()));
    }

    private static Job job(ResultSet row) throws SQLException {
        long total = row.getLong(6);
        return new Job(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Word.of(JobState.class, row.getString(4)),
                row.getLong(5),
                total < 0 ? null : total,
                row.getString(7),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)),
                Instant.ofEpochMilli(row.getLong(10)));
    }
}
