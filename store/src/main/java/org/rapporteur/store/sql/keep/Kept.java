package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.sql.base.Dialect;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/** Reads what is kept, inside a transaction. Immutable, safe on any thread. */
public final class Kept {

    /** The readings in force of one report: of the machines' the latest that is not withdrawn, and so of each coder's. */
    static final String IN_FORCE = """
            SELECT MAX(id) AS id FROM reading WHERE report = ? AND withdrawn IS NULL GROUP BY maker""";

    /** Identifiers that one statement asks for. */
    private static final int AT_ONCE = 100;

    private final ItemFormat format;

    /** Makes one that reads lines by a format. */
    public Kept(ItemFormat format) {
        this.format = format;
    }

    /** Returns the number of a report; empty when it is not here. */
    public Optional<Long> seq(Sql sql, String report) throws SQLException {
        return sql.find("SELECT seq FROM report WHERE id = ?", row -> row.getLong(1), report);
    }

    /** Returns the number of a report and keeps others from changing anything of it until the transaction ends. */
    public Optional<Long> lock(Sql sql, String report) throws SQLException {
        // SQLite has one writer at a time.
        String lock = sql.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "";
        return sql.find("SELECT seq FROM report WHERE id = ?" + lock, row -> row.getLong(1), report);
    }

    /** Returns the numbers of those reports that are here, by identifier, and keeps others from changing anything of them. */
    Map<String, Long> lock(Sql sql, List<String> reports) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        String lock = sql.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "";
        for (int i = 0; i < reports.size(); i += AT_ONCE) {
            List<String> some = reports.subList(i, Math.min(reports.size(), i + AT_ONCE));
            sql.each(
                    "SELECT id, seq FROM report WHERE id IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") ORDER BY seq" + lock,
                    row -> numbers.put(row.getString(1), row.getLong(2)),
                    some.toArray());
        }
        return numbers;
    }

    /** Returns a report; empty when its text is not here. */
    public Optional<Report> report(Sql sql, long seq) throws SQLException {
        return sql.find(
                "SELECT body, text FROM report WHERE seq = ?",
                row -> row.getString(2) == null ? null : format.report(row.getString(1), row.getString(2)),
                seq);
    }

    /** Returns the whole record of a report, no coding applied; empty when its text is not here. */
    public Optional<ReportRecord> record(Sql sql, long seq) throws SQLException {
        Optional<Report> report = report(sql, seq);
        if (report.isEmpty()) {
            return Optional.empty();
        }
        ItemFormat.Texts texts = ItemFormat.Texts.of(report.get());
        List<Item> items = new ArrayList<>();
        sql.each(
                "SELECT body FROM item WHERE reading IN (" + IN_FORCE + ") ORDER BY reading, position",
                row -> items.add(read(row.getString(1), texts)),
                seq);
        sql.each(
                "SELECT body FROM coding WHERE report = ? ORDER BY seq",
                row -> items.add(read(row.getString(1), texts)),
                seq);
        return Optional.of(new ReportRecord(report.get(), items));
    }

    /** Returns what bears on the statements that some objects are or belong to; empty where the whole record has to be read. */
    public Optional<Excerpt> excerpt(Sql sql, long seq, Set<String> objects) throws SQLException {
        return Excerpt.of(sql, this, seq, objects);
    }

    /** Returns the lines of a report whose text is not here, its own first; none where the text is here. */
    List<UnknownItem> lines(Sql sql, long seq) throws SQLException {
        List<UnknownItem> lines = new ArrayList<>();
        sql.each(
                "SELECT body FROM report WHERE seq = ? AND text IS NULL",
                row -> lines.add(line(row.getString(1))),
                seq);
        if (!lines.isEmpty()) {
            sql.each(
                    "SELECT body FROM item WHERE reading IN (" + IN_FORCE + ") ORDER BY reading, position",
                    row -> lines.add(line(row.getString(1))),
                    seq);
            sql.each(
                    "SELECT body FROM coding WHERE report = ? ORDER BY seq",
                    row -> lines.add(line(row.getString(1))),
                    seq);
        }
        return lines;
    }

    private UnknownItem line(String body) {
        Map<String, String> fields = format.fields(body);
        return new UnknownItem(fields.get("type"), fields.get("id"), body);
    }

    /** What was kept without its text and does not fit it stays what it was: a line. */
    Item read(String line, ItemFormat.Texts texts) {
        try {
            return format.read(line, texts);
        } catch (IllegalArgumentException e) {
            return line(line);
        }
    }

    /** Returns the objects in force of this identifier: as many as machines and coders propose. Reads nothing else. */
    public List<Item> items(Sql sql, long seq, String id, ItemFormat.Texts texts) throws SQLException {
        return sql.list(
                "SELECT body FROM item WHERE reading IN (" + IN_FORCE + ") AND id = ? ORDER BY reading, position",
                row -> read(row.getString(1), texts),
                seq,
                Keys.of(id));
    }

    /** Returns whether an object in force has this identifier. */
    public boolean has(Sql sql, long seq, String id) throws SQLException {
        return sql.find(
                        "SELECT 1 FROM item WHERE reading IN (" + IN_FORCE + ") AND id = ? LIMIT 1",
                        row -> true,
                        seq,
                        Keys.of(id))
                .isPresent();
    }

    /** Returns whether any coding in a report is of an object that no reading in force has. */
    boolean hasLost(Sql sql, long seq, String report) throws SQLException {
        List<Long> readings = sql.list(IN_FORCE, row -> row.getLong(1), seq);
        List<Object> values = new ArrayList<>(List.of(seq, Keys.of(report)));
        values.addAll(readings);
        // A question a coding, each answered by the index: asked as one, PostgreSQL reads every object of the report.
        return readings.isEmpty()
                || sql.find(
                                "SELECT 1 FROM coding c WHERE c.report = ? AND c.object <> ? AND ("
                                        + "SELECT i.position FROM item i WHERE i.reading IN ("
                                        + String.join(", ", Collections.nCopies(readings.size(), "?"))
                                        + ") AND i.id = c.object LIMIT 1) IS NULL LIMIT 1",
                                row -> true,
                                values.toArray())
                        .isPresent();
    }

    /** Returns every coding of a report's objects, in the order in which they were made. */
    public List<Coding> codings(Sql sql, long seq, ItemFormat.Texts texts) throws SQLException {
        List<Coding> codings = new ArrayList<>();
        sql.each(
                "SELECT body FROM coding WHERE report = ? ORDER BY seq",
                row -> {
                    if (read(row.getString(1), texts) instanceof Coding coding) {
                        codings.add(coding);
                    }
                },
                seq);
        return codings;
    }
}
