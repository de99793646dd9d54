package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.reading.KeptReading;
import org.rapporteur.store.reading.Readings;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Revision;
import org.rapporteur.store.sql.base.Sql;

/** The readings in a database. Safe on any thread. */
public final class SqlReadings implements Readings {

    private final Database database;
    private final Reports reports;
    private final Kept kept;
    private final Indexer indexer;
    private final Clock clock;

    /** Makes one on a database. */
    public SqlReadings(Database database, Reports reports, Kept kept, Indexer indexer, Clock clock) {
        this.database = database;
        this.reports = reports;
        this.kept = kept;
        this.indexer = indexer;
        this.clock = clock;
    }

    @Override
    public List<KeptReading> list(String report) {
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, report);
            if (seq.isEmpty()) {
                return List.of();
            }
            Map<String, Long> inForce = new HashMap<>();
            sql.each(
                    "SELECT maker, MAX(id) FROM reading WHERE report = ? AND withdrawn IS NULL GROUP BY maker",
                    row -> inForce.put(row.getString(1), row.getLong(2)),
                    seq.get());
            return sql.list(
                    "SELECT id, maker, makers, added, objects, withdrawn_by, withdrawn FROM reading WHERE report = ?"
                            + " ORDER BY id",
                    row -> new KeptReading(
                            row.getLong(1),
                            report,
                            row.getString(3).isEmpty()
                                    ? List.of()
                                    : List.of(row.getString(3).split("\n", -1)),
                            Instant.ofEpochMilli(row.getLong(4)),
                            row.getInt(5),
                            inForce.getOrDefault(row.getString(2), 0L) == row.getLong(1),
                            row.getString(6),
                            row.getString(6) == null ? null : Instant.ofEpochMilli(row.getLong(7))),
                    seq.get());
        });
    }

    @Override
    public List<Item> items(long reading) {
        return database.read(sql -> {
            long seq = sql.find("SELECT report FROM reading WHERE id = ?", row -> row.getLong(1), reading)
                    .orElseThrow(() -> new IllegalArgumentException("the store has no reading " + reading));
            ItemFormat.Texts texts = ItemFormat.Texts.of(kept.report(sql, seq).orElse(null));
            return sql.list(
                    "SELECT body FROM item WHERE reading = ? ORDER BY position",
                    row -> kept.read(row.getString(1), texts),
                    reading);
        });
    }

    @Override
    public void withdraw(long reading, String coder) {
        change(reading, true, coder);
    }

    @Override
    public void restore(long reading, String coder) {
        change(reading, false, coder);
    }

    private void change(long reading, boolean withdraw, String coder) {
        database.write(sql -> {
            String report = sql.find(
                            "SELECT r.id FROM report r JOIN reading g ON g.report = r.seq WHERE g.id = ?",
                            row -> row.getString(1),
                            reading)
                    .orElseThrow(() -> new IllegalArgumentException("the store has no reading " + reading));
            long seq = kept.lock(sql, report).orElseThrow();
            if (withdraw) {
                checkNotLast(sql, seq, reading, report);
            }
            int changed = withdraw
                    ? sql.run(
                            "UPDATE reading SET withdrawn = ?, withdrawn_by = ? WHERE id = ? AND withdrawn IS NULL",
                            clock.millis(),
                            coder,
                            reading)
                    : sql.run(
                            "UPDATE reading SET withdrawn = NULL, withdrawn_by = NULL WHERE id = ? AND withdrawn IS NOT"
                                    + " NULL",
                            reading);
            if (changed > 0) {
                reports.showHead(sql, seq);
                Optional<ReportRecord> record = kept.record(sql, seq);
                if (record.isPresent()) {
                    indexer.report(sql, seq, record.get());
                }
                Revision.bump(sql);
            }
            return null;
        });
    }

    /** A report always has a machines' reading, be it an empty one; what a coder made may go as a whole. */
    private static void checkNotLast(Sql sql, long seq, long reading, String report) throws SQLException {
        List<Long> left = sql.list(
                "SELECT id FROM reading WHERE report = ? AND maker = '' AND withdrawn IS NULL",
                row -> row.getLong(1),
                seq);
        if (left.equals(List.of(reading))) {
            throw new IllegalArgumentException("reading " + reading + " is the only one left of report "
                    + Keys.of(report) + ": read it again first, then withdraw this one");
        }
    }
}
