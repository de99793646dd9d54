package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Revision;
import org.rapporteur.store.sql.base.Sql;

/** Puts records and finds them. Safe on any thread. */
public final class Reports {

    private static final String ITEM =
            "INSERT INTO item (reading, position, type, id, maker, body) VALUES (?, ?, ?, ?, ?, ?)";

    private final Database database;
    private final ItemFormat format;
    private final Indexer indexer;
    private final Clock clock;
    private final Kept kept;
    private final CodingRows codings;

    /** Makes one on a database. */
    public Reports(Database database, ItemFormat format, Indexer indexer, Clock clock) {
        this.database = database;
        this.format = format;
        this.indexer = indexer;
        this.clock = clock;
        this.kept = new Kept(format);
        this.codings = new CodingRows();
    }

    /**
     * Keeps a record; see {@link org.rapporteur.record.service.RecordStore#put}.
     *
     * @param annotators who read it, or null when that is not said
     */
    public boolean put(ReportRecord record, Collection<Maker> annotators) {
        return put(List.of(Lines.of(record, annotators, format))) > 0;
    }

    /** Keeps what is known of a report whose text is not here; returns whether anything of it was new. */
    public boolean put(UnknownItem report, List<UnknownItem> items) {
        return put(List.of(Lines.of(report, items, format))) > 0;
    }

    /** Keeps several in one transaction; see {@link org.rapporteur.store.Store#putAll}. */
    public int putAll(List<ReportRecord> records) {
        return put(
                records.stream().map(record -> Lines.of(record, null, format)).toList());
    }

    private int put(List<Lines> records) {
        return database.write(sql -> {
            int fresh = 0;
            try (Sql.Batch items = sql.batch(ITEM)) {
                for (Lines lines : records) {
                    fresh += put(sql, lines, items) ? 1 : 0;
                }
                items.flush();
            }
            if (fresh > 0) {
                Revision.bump(sql);
            }
            return fresh;
        });
    }

    /** Objects are sent together for all records; before they are read they have to be sent. */
    private boolean put(Sql sql, Lines lines, Sql.Batch items) throws SQLException {
        Optional<Long> here = kept.lock(sql, lines.report().id());
        boolean fresh = here.isEmpty();
        long seq = fresh ? addReport(sql, lines.report()) : here.get();
        List<Long> completed = giveTexts(sql, lines.report());
        boolean read = false;
        for (Lines.Made made : lines.sets()) {
            read |= addReading(sql, seq, fresh, lines.report(), made, items);
        }
        if (read && !fresh) {
            showHead(sql, seq);
        }
        boolean coded = codings.addMissing(sql, seq, lines.codings());
        if (fresh && lines.record() != null) {
            indexer.report(sql, seq, lines.record());
        } else if (read || coded || completed.contains(seq)) {
            items.flush();
            index(sql, seq);
        }
        for (long other : completed) {
            if (other != seq) {
                items.flush();
                index(sql, other);
            }
        }
        return fresh || read || coded || !completed.isEmpty();
    }

    private void index(Sql sql, long seq) throws SQLException {
        Optional<ReportRecord> record = kept.record(sql, seq);
        if (record.isPresent()) {
            indexer.report(sql, seq, record.get());
        }
    }

    private long addReport(Sql sql, Lines.Head head) throws SQLException {
        return sql.number(
                """
                INSERT INTO report (id, digest, length, astral, outlet, title, date, language, body, text, added)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING seq""",
                head.id(),
                head.fields().getOrDefault("digest", ""),
                head.text() == null ? 0 : head.text().length(),
                head.astral() ? 1 : 0,
                head.fields().get("outlet"),
                head.fields().get("title"),
                head.fields().get("published.value"),
                head.fields().get("language"),
                head.line(),
                head.text(),
                clock.millis());
    }

    /** A text that has come, or is here already, completes every report that has its digest; returns those. */
    private static List<Long> giveTexts(Sql sql, Lines.Head head) throws SQLException {
        String digest = head.fields().get("digest");
        Optional<String> text = head.text() != null
                ? Optional.of(head.text())
                : sql.find(
                        "SELECT text FROM report WHERE digest = ? AND text IS NOT NULL LIMIT 1",
                        row -> row.getString(1),
                        digest);
        if (text.isEmpty()) {
            return List.of();
        }
        return sql.list(
                "UPDATE report SET text = ?, length = ?, astral = ? WHERE digest = ? AND text IS NULL RETURNING seq",
                row -> row.getLong(1),
                text.get(),
                text.get().length(),
                CodePoints.of(text.get()).isIdentity() ? 0 : 1,
                digest);
    }

    /** Adds a reading unless the same is here; where machines found nothing, only for want of any, or where it is said who. */
    private boolean addReading(Sql sql, long seq, boolean fresh, Lines.Head head, Lines.Made made, Sql.Batch items)
            throws SQLException {
        List<String> digests = fresh
                ? List.of()
                : sql.list(
                        "SELECT digest FROM reading WHERE report = ? AND maker = ?",
                        row -> row.getString(1),
                        seq,
                        Keys.of(made.maker()));
        if (digests.contains(made.digest())) {
            if (made.told()) {
                sql.run(
                        "UPDATE reading SET makers = ? WHERE report = ? AND maker = ? AND digest = ?",
                        made.makers(),
                        seq,
                        Keys.of(made.maker()),
                        made.digest());
            }
            return false;
        }
        if (made.items().isEmpty() && !digests.isEmpty() && !made.told()) {
            return false;
        }
        long reading = sql.number(
                """
                INSERT INTO reading (report, maker, digest, head, makers, objects, added)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                seq,
                Keys.of(made.maker()),
                made.digest(),
                head.line(),
                made.makers(),
                made.items().size(),
                clock.millis());
        int position = 0;
        for (Lines.ItemLine item : made.items()) {
            items.add(reading, position++, item.type(), Keys.of(item.id()), item.maker(), item.body());
        }
        return true;
    }

    /** Makes the report's row say what the machines' reading in force says. */
    void showHead(Sql sql, long seq) throws SQLException {
        String head = sql.find("""
                        SELECT head FROM reading WHERE report = ? AND maker = '' AND withdrawn IS NULL
                        ORDER BY id DESC LIMIT 1""", row -> row.getString(1), seq)
                .orElseThrow(() -> new IllegalStateException("report " + seq + " has no reading in force"));
        Map<String, String> fields = format.fields(head);
        sql.run(
                "UPDATE report SET outlet = ?, title = ?, date = ?, language = ?, body = ? WHERE seq = ?",
                fields.get("outlet"),
                fields.get("title"),
                fields.get("published.value"),
                fields.get("language"),
                head,
                seq);
    }

    /** Returns a record; see {@link org.rapporteur.record.service.RecordStore#find}. */
    public Optional<ReportRecord> find(String report) {
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, report);
            return seq.isEmpty() ? Optional.empty() : kept.record(sql, seq.get());
        });
    }

    /** Returns a report alone; see {@link org.rapporteur.store.Store#report}. */
    public Optional<Report> report(String id) {
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, id);
            return seq.isEmpty() ? Optional.empty() : kept.report(sql, seq.get());
        });
    }

    /** Returns what is proposed under an identifier; see {@link org.rapporteur.store.Store#items}. */
    public List<Item> items(String object) {
        int slash = object.indexOf('/');
        if (slash < 0) {
            return List.of();
        }
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, object.substring(0, slash));
            return seq.isEmpty() ? List.of() : kept.items(sql, seq.get(), object, StoredTexts.withWords(sql));
        });
    }

    /** Returns the lines of a report without its text; see {@link org.rapporteur.store.Store#lines}. */
    public List<UnknownItem> lines(String report) {
        return database.read(sql -> {
            Optional<Long> seq = kept.seq(sql, report);
            return seq.isEmpty() ? List.of() : kept.lines(sql, seq.get());
        });
    }

    /** Returns the identifiers of all reports, in the order in which they came. */
    public List<String> list() {
        return database.read(
                sql -> new ArrayList<>(sql.list("SELECT id FROM report ORDER BY seq", row -> row.getString(1))));
    }
}
