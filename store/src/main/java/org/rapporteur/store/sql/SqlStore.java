package org.rapporteur.store.sql;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.About;
import org.rapporteur.store.Store;
import org.rapporteur.store.account.Accounts;
import org.rapporteur.store.coding.CodingBook;
import org.rapporteur.store.job.Jobs;
import org.rapporteur.store.reading.AcrossReports;
import org.rapporteur.store.reading.Readings;
import org.rapporteur.store.search.SavedQueries;
import org.rapporteur.store.search.Search;
import org.rapporteur.store.sql.base.Database;
import org.rapporteur.store.sql.base.Indexer;
import org.rapporteur.store.sql.base.Revision;
import org.rapporteur.store.sql.keep.Kept;
import org.rapporteur.store.sql.keep.Reports;
import org.rapporteur.store.sql.keep.SqlAccounts;
import org.rapporteur.store.sql.keep.SqlAcross;
import org.rapporteur.store.sql.keep.SqlCodings;
import org.rapporteur.store.sql.keep.SqlJobs;
import org.rapporteur.store.sql.keep.SqlReadings;
import org.rapporteur.store.sql.search.SqlSavedQueries;
import org.rapporteur.store.sql.search.SqlSearch;

/** The store in a database. Safe on any thread. */
final class SqlStore implements Store {

    private final Database database;
    private final String version;
    private final Reports reports;
    private final Readings readings;
    private final CodingBook codings;
    private final AcrossReports across;
    private final Accounts accounts;
    private final Jobs jobs;
    private final Search search;
    private final SavedQueries queries;

    SqlStore(Database database, int tables, ItemFormat format, Indexer indexer, Clock clock) {
        this.database = database;
        this.version = String.valueOf(tables);
        this.reports = new Reports(database, format, indexer, clock);
        this.readings = new SqlReadings(database, reports, new Kept(format), indexer, clock);
        this.codings = new SqlCodings(database, format, indexer, clock);
        this.across = new SqlAcross(database, format, indexer);
        this.accounts = new SqlAccounts(database);
        this.jobs = new SqlJobs(database);
        this.search = new SqlSearch(database);
        this.queries = new SqlSavedQueries(database, clock);
    }

    /** Returns the database, for tests of what it does when it cannot. */
    Database database() {
        return database;
    }

    @Override
    public boolean put(ReportRecord record) {
        return reports.put(record, null);
    }

    @Override
    public boolean put(ReportRecord record, Collection<Maker> annotators) {
        return reports.put(record, annotators);
    }

    @Override
    public int putAll(List<ReportRecord> records) {
        return reports.putAll(records);
    }

    @Override
    public boolean putLines(UnknownItem report, List<UnknownItem> items) {
        return reports.put(report, items);
    }

    @Override
    public int putAllLines(List<List<UnknownItem>> records) {
        return reports.putAllLines(records);
    }

    @Override
    public List<UnknownItem> lines(String reportId) {
        return reports.lines(reportId);
    }

    @Override
    public Optional<ReportRecord> find(String reportId) {
        return reports.find(reportId);
    }

    @Override
    public Optional<Report> report(String id) {
        return reports.report(id);
    }

    @Override
    public List<Item> items(String object) {
        return reports.items(object);
    }

    @Override
    public List<String> list() {
        return reports.list();
    }

    @Override
    public Readings readings() {
        return readings;
    }

    @Override
    public CodingBook codings() {
        return codings;
    }

    @Override
    public AcrossReports across() {
        return across;
    }

    @Override
    public Search search() {
        return search;
    }

    @Override
    public SavedQueries queries() {
        return queries;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public long revision() {
        return database.read(Revision::of);
    }

    @Override
    public About about() {
        return database.read(sql -> new About(
                database.place(),
                database.product(),
                version,
                sql.number("SELECT COUNT(*) FROM report"),
                sql.number("""
                        SELECT COUNT(*) FROM item WHERE type = 'statement' AND reading IN
                          (SELECT MAX(id) FROM reading WHERE withdrawn IS NULL GROUP BY report, maker)"""),
                sql.number("SELECT COUNT(*) FROM coding")));
    }

    @Override
    public void check() {
        database.read(sql -> sql.number("SELECT number FROM revision"));
    }

    @Override
    public void close() {
        database.close();
    }
}
