package org.rapporteur.store.sql.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.search.column.Dictionary;

/** Reads what a page shows. Stateless. */
final class HitTable {

    /** How many rows are asked for at once. */
    private static final int ROWS = 500;

    private HitTable() {}

    /** Returns the hits with these keys, in their order; those that are gone are left out. */
    static List<Hit> list(Sql sql, Scope scope, List<Integer> keys) throws SQLException {
        Map<Integer, Hit> found = new HashMap<>();
        for (int i = 0; i < keys.size(); i += ROWS) {
            // Numbers of our own, so that they may stand in the statement itself.
            String some = keys.subList(i, Math.min(keys.size(), i + ROWS)).stream()
                    .map(number -> Integer.toString(number))
                    .collect(Collectors.joining(", "));
            if (scope == Scope.STATEMENTS) {
                sql.each("""
                        SELECT s.number, r.id, r.outlet, r.title, r.date, r.story, s.id, s.start, s.actor,
                          COALESCE(a.label, s.speaker), s.source, s.cue, s.content, s.mode, s.acts, s.instruments,
                          s.confidence, s.coders, s.version
                        FROM search_statement s JOIN search_report r ON r.seq = s.report
                        LEFT JOIN search_label a ON a.facet = 'actor' AND a.value = s.actor
                        WHERE s.number IN (""" + some + ")", row -> found.put(row.getInt(1), statement(row)));
            } else {
                sql.each(
                        "SELECT seq, id, outlet, title, date, story, beginning, coders, version FROM search_report"
                                + " WHERE seq IN (" + some + ")",
                        row -> found.put(row.getInt(1), report(row)));
            }
        }
        List<Hit> hits = new ArrayList<>();
        for (int key : keys) {
            Hit hit = found.get(key);
            if (hit != null) {
                hits.add(hit);
            }
        }
        return hits;
    }

    private static Hit statement(ResultSet row) throws SQLException {
        double confidence = row.getDouble(17);
        return new Hit(
                row.getString(2),
                row.getString(7),
                row.getString(3),
                row.getString(4),
                date(row.getString(5)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                values(row.getString(15)),
                values(row.getString(16)),
                first(row.getString(6)),
                confidence < 0 ? null : confidence,
                values(row.getString(18)),
                row.getInt(8),
                row.getLong(19));
    }

    private static Hit report(ResultSet row) throws SQLException {
        return new Hit(
                row.getString(2),
                null,
                row.getString(3),
                row.getString(4),
                date(row.getString(5)),
                null,
                null,
                null,
                null,
                row.getString(7),
                null,
                List.of(),
                List.of(),
                first(row.getString(6)),
                null,
                values(row.getString(8)),
                0,
                row.getLong(9));
    }

    private static LocalDate date(String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    private static List<String> values(String set) {
        return set == null || set.isEmpty() ? List.of() : List.of(Dictionary.split(set));
    }

    private static String first(String set) {
        return set == null || set.isEmpty() ? null : Dictionary.split(set)[0];
    }

    /** Returns how values of a facet are called; those without another name are left out. */
    static Map<String, String> labels(Sql sql, Facet facet, Collection<String> values) throws SQLException {
        Map<String, String> byKey = new HashMap<>();
        List<String> keys = values.stream().map(Keys::of).distinct().toList();
        for (int i = 0; i < keys.size(); i += ROWS) {
            List<String> some = keys.subList(i, Math.min(keys.size(), i + ROWS));
            List<Object> given = new ArrayList<>(some);
            given.add(facet.word());
            sql.each(
                    "SELECT value, label FROM search_label WHERE value IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ") AND facet = ?",
                    row -> byKey.put(row.getString(1), row.getString(2)),
                    given.toArray());
        }
        Map<String, String> labels = new HashMap<>();
        for (String value : values) {
            String label = byKey.get(Keys.of(value));
            if (label != null) {
                labels.put(value, label);
            }
        }
        return labels;
    }
}
