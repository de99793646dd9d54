package org.rapporteur.store.sql.keep;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;

/** The tables of reports and readings. Immutable. */
final class ReportRows {

    /** Rows that one statement adds. */
    private static final int ROWS = 100;

    private static final String REPORT =
            "INSERT INTO report (id, digest, length, astral, outlet, title, date, language, body, text, added) VALUES ";

    private static final String READING =
            "INSERT INTO reading (report, maker, digest, head, makers, objects, added) VALUES ";

    private final Clock clock;

    ReportRows(Clock clock) {
        this.clock = clock;
    }

    /** A reading to be added. */
    record Reading(long report, Lines.Head head, Lines.Made made) {}

    /** Adds reports that are not here, with what was read in them; returns their numbers by identifier. */
    Map<String, Long> add(Sql sql, List<Lines> records, Sql.Batch items) throws SQLException {
        List<Object[]> rows =
                records.stream().map(lines -> report(lines.report())).toList();
        Map<String, Long> added = new HashMap<>();
        insert(sql, REPORT, " RETURNING id, seq", rows, row -> added.put(row.getString(1), row.getLong(2)));
        List<Reading> readings = new ArrayList<>();
        for (Lines lines : records) {
            for (Lines.Made made : lines.sets()) {
                readings.add(new Reading(added.get(lines.report().id()), lines.report(), made));
            }
        }
        addReadings(sql, readings, items);
        return added;
    }

    /** Adds readings; their objects are sent with the others that wait. */
    void addReadings(Sql sql, List<Reading> readings, Sql.Batch items) throws SQLException {
        Map<Key, Long> numbers = new HashMap<>();
        insert(
                sql,
                READING,
                " RETURNING report, maker, digest, id",
                readings.stream().map(this::reading).toList(),
                row -> numbers.put(new Key(row.getLong(1), row.getString(2), row.getString(3)), row.getLong(4)));
        for (Reading reading : readings) {
            Lines.Made made = reading.made();
            long number = numbers.get(new Key(reading.report(), key(made), made.digest()));
            int position = 0;
            for (Lines.ItemLine item : made.items()) {
                items.add(number, position++, item.type(), Keys.of(item.id()), item.maker(), item.body());
            }
        }
    }

    private record Key(long report, String maker, String digest) {}

    /** As the column holds it: U+0000 is replaced in every value bound. */
    private static String key(Lines.Made made) {
        return Keys.of(made.maker()).replace('\0', '\ufffd');
    }

    /** Returns those of some digests whose texts some report lacks. */
    static List<String> lacking(Sql sql, Collection<String> digests) throws SQLException {
        List<String> lacking = new ArrayList<>();
        List<String> all = List.copyOf(digests);
        for (int i = 0; i < all.size(); i += ROWS) {
            List<String> some = all.subList(i, Math.min(all.size(), i + ROWS));
            lacking.addAll(sql.list(
                    "SELECT DISTINCT digest FROM report WHERE text IS NULL AND digest IN (" + marks(some.size()) + ")",
                    row -> row.getString(1),
                    some.toArray()));
        }
        return lacking;
    }

    private Object[] report(Lines.Head head) {
        return new Object[] {
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
            clock.millis()
        };
    }

    private Object[] reading(Reading reading) {
        Lines.Made made = reading.made();
        return new Object[] {
            reading.report(),
            Keys.of(made.maker()),
            made.digest(),
            reading.head().line(),
            made.makers(),
            made.items().size(),
            clock.millis()
        };
    }

    /** Adds rows, many by one statement, in their order. */
    private static void insert(Sql sql, String into, String returning, List<Object[]> rows, Sql.EachRow each)
            throws SQLException {
        for (int i = 0; i < rows.size(); i += ROWS) {
            List<Object[]> some = rows.subList(i, Math.min(rows.size(), i + ROWS));
            String row = "(" + marks(some.get(0).length) + ")";
            Object[] values = some.stream().flatMap(Arrays::stream).toArray();
            sql.each(into + String.join(", ", Collections.nCopies(some.size(), row)) + returning, each, values);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
