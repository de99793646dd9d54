package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.keep.Kept;

/** Keeps the tables of the search as the record is. Immutable, safe on any thread. */
public final class SearchIndexer implements Indexer {

    /** How many values a statement may be given at once, on either database. */
    private static final int VALUES = 500;

    private final ItemFormat format;
    private final Kept kept;

    /** Makes one that reads lines by a format. */
    public SearchIndexer(ItemFormat format) {
        this.format = format;
        this.kept = new Kept(format);
    }

    @Override
    public void report(Sql sql, long seq, ReportRecord record) throws SQLException {
        State state = State.begin(sql);
        int report = Math.toIntExact(seq);
        Optional<ReportTable.Kept> before = ReportTable.find(sql, report);
        ReportRecord inForce = InForce.of(record);
        StatementLines statements = new StatementLines(inForce);
        Map<String, Long> versions = record.codings().list().isEmpty() ? Map.of() : versions(sql, seq);
        Map<String, String> actors = actors(sql, statements.sources());
        String story = before.isPresent()
                ? before.get().line().story()
                : sql.find(
                                "SELECT story FROM search_story WHERE report = ?",
                                row -> row.getString(1),
                                record.report().id())
                        .orElse(null);
        ReportLine line = ReportLine.of(
                inForce.report(),
                statements.coders(),
                versions.getOrDefault(record.report().id(), 0L),
                story);
        // The words last: FTS5 writes out what it holds whenever another statement follows.
        try (WordTable.Adding ofStatements = WordTable.adding(sql, Scope.STATEMENTS);
                WordTable.Adding ofReports = WordTable.adding(sql, Scope.REPORTS)) {
            int words = ReportTable.make(
                    sql, report, state, before, line, record.report().text(), ofReports);
            int number = new StatementTable(sql, report, state, before.isEmpty())
                    .make(statements.of(actors, versions), ofStatements);
            State.keep(sql, number, words);
            ofReports.flush();
            ofStatements.flush();
        }
    }

    @Override
    public void coded(Sql sql, long seq, Set<String> objects) throws SQLException {
        Optional<ReportRecord> record = kept.record(sql, seq);
        if (record.isPresent()) {
            report(sql, seq, record.get());
        }
    }

    @Override
    public void across(Sql sql) throws SQLException {
        State state = State.begin(sql);
        new Conclusions(sql, format, state.change()).keep();
    }

    private static Map<String, Long> versions(Sql sql, long seq) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        sql.each(
                "SELECT object, MAX(number) FROM coding WHERE report = ? GROUP BY object",
                row -> versions.put(row.getString(1), row.getLong(2)),
                seq);
        return versions;
    }

    private static Map<String, String> actors(Sql sql, Collection<String> entities) throws SQLException {
        Map<String, String> actors = new HashMap<>();
        List<String> keys = new ArrayList<>(entities);
        for (int i = 0; i < keys.size(); i += VALUES) {
            List<String> some = keys.subList(i, Math.min(keys.size(), i + VALUES));
            sql.each(
                    "SELECT entity, actor FROM search_actor WHERE entity IN ("
                            + String.join(", ", Collections.nCopies(some.size(), "?")) + ")",
                    row -> actors.put(row.getString(1), row.getString(2)),
                    some.toArray());
        }
        return actors;
    }
}
