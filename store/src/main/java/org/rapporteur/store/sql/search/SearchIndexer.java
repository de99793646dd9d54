package org.rapporteur.store.sql.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Keys;
import org.rapporteur.store.sql.base.Sql;
import org.rapporteur.store.sql.keep.Excerpt;
import org.rapporteur.store.sql.keep.Kept;

/** Keeps the tables of the search as the record is. Immutable, safe on any thread. */
public final class SearchIndexer implements Indexer {

    private final ItemFormat format;
    private final Kept kept;

    /** Makes one that reads lines by a format. */
    public SearchIndexer(ItemFormat format) {
        this.format = format;
        this.kept = new Kept(format);
    }

    /** A report that comes, and what is there of it. */
    private record Coming(int seq, ReportRecord record, ReportRecord inForce, StatementLines statements) {

        String id() {
            return record.report().id();
        }
    }

    @Override
    public void report(Sql sql, long seq, ReportRecord record) throws SQLException {
        reports(sql, Map.of(seq, record));
    }

    @Override
    public void reports(Sql sql, Map<Long, ReportRecord> records) throws SQLException {
        State state = State.begin(sql);
        List<Coming> all = new ArrayList<>();
        records.forEach((seq, record) -> {
            ReportRecord inForce = InForce.of(record);
            all.add(new Coming(Math.toIntExact(seq), record, inForce, new StatementLines(inForce)));
        });
        Map<Integer, ReportTable.Kept> before =
                ReportTable.find(sql, all.stream().map(Coming::seq).toList());
        Set<String> sources = new TreeSet<>();
        all.forEach(each -> sources.addAll(each.statements().sources()));
        Map<String, String> actors = actors(sql, sources);
        Map<String, String> stories = stories(sql, all, before);
        // The words last: FTS5 writes out what it holds whenever another statement follows.
        try (WordTable.Adding ofStatements = WordTable.adding(sql, Scope.STATEMENTS);
                WordTable.Adding ofReports = WordTable.adding(sql, Scope.REPORTS);
                StatementTable statements = new StatementTable(sql, state, ofStatements);
                ReportTable reports = new ReportTable(sql, state, ofReports)) {
            for (Coming each : all) {
                Map<String, Long> versions = versions(each.record());
                ReportTable.Kept kept = before.get(each.seq());
                ReportLine line = ReportLine.of(
                        each.inForce().report(),
                        each.statements().coders(),
                        versions.getOrDefault(each.id(), 0L),
                        kept == null ? stories.get(each.id()) : kept.line().story());
                reports.make(each.seq(), kept, line, each.record().report().text());
                statements.make(each.seq(), kept == null, each.statements().of(actors, versions));
            }
            State.keep(sql, statements.flush(), reports.flush());
            ofReports.flush();
            ofStatements.flush();
        }
    }

    @Override
    public void coded(Sql sql, long seq, Set<String> objects) throws SQLException {
        Optional<Excerpt> excerpt = kept.excerpt(sql, seq, objects);
        ReportTable.Kept before = excerpt.isEmpty()
                ? null
                : ReportTable.find(sql, List.of(Math.toIntExact(seq))).get(Math.toIntExact(seq));
        if (before != null) {
            coded(sql, Math.toIntExact(seq), excerpt.get(), before);
            return;
        }
        Optional<ReportRecord> record = kept.record(sql, seq);
        if (record.isPresent()) {
            report(sql, seq, record.get());
        }
    }

    private void coded(Sql sql, int report, Excerpt excerpt, ReportTable.Kept before) throws SQLException {
        State state = State.begin(sql);
        StatementLines lines = new StatementLines(InForce.of(excerpt.record()));
        Map<String, String> actors = actors(sql, lines.sources());
        ItemFormat.Texts texts = ItemFormat.Texts.of(excerpt.record().report());
        String coders = StatementLines.coders(Codings.of(kept.codings(sql, report, texts)));
        try (WordTable.Adding ofStatements = WordTable.adding(sql, Scope.STATEMENTS);
                WordTable.Adding ofReports = WordTable.adding(sql, Scope.REPORTS);
                StatementTable statements = new StatementTable(sql, state, ofStatements);
                ReportTable reports = new ReportTable(sql, state, ofReports)) {
            String text = excerpt.record().report().text();
            reports.make(report, before, before.line().withCoders(coders), text);
            statements.make(report, excerpt.statements(), lines.of(actors, versions(sql, excerpt.statements())));
            State.keep(sql, statements.flush(), reports.flush());
            ofReports.flush();
            ofStatements.flush();
        }
    }

    @Override
    public void across(Sql sql) throws SQLException {
        State state = State.begin(sql);
        new Conclusions(sql, format, state.change()).keep();
    }

    /** Returns how many codings each object has as it is now, by its key. */
    private static Map<String, Long> versions(ReportRecord record) {
        if (record.items().stream().noneMatch(Coding.class::isInstance)) {
            return Map.of();
        }
        Map<String, Long> versions = new HashMap<>();
        Attachment.of(record)
                .byObject()
                .forEach((object, codings) -> versions.put(Keys.of(object), (long) codings.size()));
        return versions;
    }

    private static Map<String, Long> versions(Sql sql, Set<String> objects) throws SQLException {
        Map<String, Long> versions = new HashMap<>();
        sql.eachOf(
                "SELECT object, number FROM coding WHERE object IN ",
                objects.stream().map(Keys::of).toList(),
                row -> versions.merge(row.getString(1), row.getLong(2), Math::max));
        return versions;
    }

    private static Map<String, String> actors(Sql sql, Set<String> sources) throws SQLException {
        Map<String, String> actors = new HashMap<>();
        sql.eachOf(
                "SELECT entity, actor FROM search_actor WHERE entity IN ",
                sources,
                row -> actors.put(row.getString(1), row.getString(2)));
        return actors;
    }

    private static Map<String, String> stories(Sql sql, List<Coming> all, Map<Integer, ReportTable.Kept> before)
            throws SQLException {
        Map<String, String> stories = new HashMap<>();
        sql.eachOf(
                "SELECT report, story FROM search_story WHERE report IN ",
                all.stream()
                        .filter(each -> !before.containsKey(each.seq()))
                        .map(Coming::id)
                        .toList(),
                row -> stories.put(row.getString(1), row.getString(2)));
        return stories;
    }
}
