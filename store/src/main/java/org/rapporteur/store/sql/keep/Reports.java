package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Kept kept;
    private final CodingRows codings;
    private final ReportRows rows;

    /** Makes one on a database. */
    public Reports(Database database, ItemFormat format, Indexer indexer, Clock clock) {
        this.database = database;
        this.format = format;
        this.indexer = indexer;
        this.kept = new Kept(format);
        this.codings = new CodingRows();
        this.rows = new ReportRows(clock);
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

    /** Keeps several whose texts are not here; see {@link org.rapporteur.store.Store#putAllLines}. */
    public int putAllLines(List<List<UnknownItem>> records) {
        return put(records.stream()
                .map(lines -> Lines.of(lines.get(0), lines.subList(1, lines.size()), format))
                .toList());
    }

    private int put(List<Lines> records) {
        return database.write(sql -> {
            int changed;
            try (Sql.Batch items = sql.batch(ITEM)) {
                changed = put(sql, records, items);
            }
            if (changed > 0) {
                Revision.bump(sql);
            }
            return changed;
        });
    }

    /** New reports go in together, since every question to a server takes its time; those that are here one by one. */
    private int put(Sql sql, List<Lines> records, Sql.Batch items) throws SQLException {
        Map<String, Long> here = kept.lock(
                sql, records.stream().map(lines -> lines.report().id()).toList());
        Map<String, Lines> fresh = new LinkedHashMap<>();
        List<Lines> others = new ArrayList<>();
        for (Lines lines : records) {
            String id = lines.report().id();
            if (here.containsKey(id) || fresh.putIfAbsent(id, lines) != null) {
                others.add(lines);
            }
        }
        Map<String, Long> added = rows.add(sql, List.copyOf(fresh.values()), items);
        here.putAll(added);
        Map<Long, ReportRecord> known = new LinkedHashMap<>();
        for (Lines lines : fresh.values()) {
            long seq = added.get(lines.report().id());
            codings.addMissing(sql, seq, lines.codings());
            if (lines.record() != null) {
                known.put(seq, lines.record());
            }
        }
        Set<Long> changed = new LinkedHashSet<>();
        int count = fresh.size();
        for (Lines lines : others) {
            count += putAgain(sql, here.get(lines.report().id()), lines, items, changed) ? 1 : 0;
        }
        changed.addAll(giveTexts(sql, records));
        items.flush();
        for (long seq : changed) {
            kept.record(sql, seq).ifPresent(record -> known.put(seq, record));
        }
        if (!known.isEmpty()) {
            indexer.reports(sql, known);
        }
        return count == 0 && !changed.isEmpty() ? 1 : count;
    }

    private boolean putAgain(Sql sql, long seq, Lines lines, Sql.Batch items, Set<Long> changed) throws SQLException {
        boolean read = false;
        for (Lines.Made made : lines.sets()) {
            read |= addReading(sql, seq, lines.report(), made, items);
        }
        if (read) {
            showHead(sql, seq);
        }
        boolean coded = codings.addMissing(sql, seq, lines.codings());
        if (read || coded) {
            changed.add(seq);
        }
        return read || coded;
    }

    /** Gives texts that have come, or are here already, to every report that has their digest and lacks them; returns those. */
    private static List<Long> giveTexts(Sql sql, List<Lines> records) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        for (Lines lines : records) {
            texts.merge(
                    lines.report().fields().getOrDefault("digest", ""),
                    Optional.ofNullable(lines.report().text()).orElse(""),
                    (one, other) -> one.isEmpty() ? other : one);
        }
        List<Long> completed = new ArrayList<>();
        for (String digest : ReportRows.lacking(sql, texts.keySet())) {
            completed.addAll(giveTexts(sql, digest, texts.get(digest)));
        }
        return completed;
    }

    private static List<Long> giveTexts(Sql sql, String digest, String come) throws SQLException {
        Optional<String> text = !come.isEmpty()
                ? Optional.of(come)
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
    private boolean addReading(Sql sql, long seq, Lines.Head head, Lines.Made made, Sql.Batch items)
            throws SQLException {
        List<String> digests = sql.list(
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
        rows.addReadings(sql, List.of(new ReportRows.Reading(seq, head, made)), items);
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
