package org.rapporteur.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.RecordStore;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.account.Accounts;
import org.rapporteur.store.coding.CodingBook;
import org.rapporteur.store.job.Jobs;
import org.rapporteur.store.reading.AcrossReports;
import org.rapporteur.store.reading.Readings;
import org.rapporteur.store.search.SavedQueries;
import org.rapporteur.store.search.Search;

/**
 * A record that lasts, of any number of reports. Safe on any thread, and for several programs on one database.
 *
 * <p>Every method throws {@link org.rapporteur.store.fault.StoreException} when the database cannot do it, and then nothing was done.
 */
public interface Store extends RecordStore {

    /**
     * Stores a record as {@link #put(ReportRecord)} does, and keeps which annotators read it, also those that found nothing: so that a
     * report which the same annotators have read is known without reading it again.
     *
     * @param record the record
     * @param annotators all who read it; {@link org.rapporteur.store.reading.KeptReading#by} of the reading is these
     * @return whether anything of it was new
     */
    boolean put(ReportRecord record, Collection<Maker> annotators);

    /**
     * Stores records as {@link #put(ReportRecord)} does, all of them in one transaction: for taking in what can be taken in again, since
     * it is far faster than one by one and keeps all of them or none.
     *
     * @param records a hundred or so, so that others need not wait long
     * @return of how many anything was new
     */
    int putAll(List<ReportRecord> records);

    /** Returns a report without what was read in it; empty when there is none, or when its text is not here. */
    Optional<Report> report(String id);

    /**
     * Returns what is proposed in force under one identifier, several where several machines or coders propose it: what an object is,
     * without loading the record that it is of. Empty when there is none, or when the report's text is not here.
     *
     * @param object the identifier of an object in a report
     */
    List<Item> items(String object);

    /**
     * Keeps what is known of a report whose text is not here, as the lines that a record without texts has. As soon as a report with the
     * same text is put, and at once where one is here, it is a record like any other; until then {@link #find} does not find it.
     *
     * @param report of type {@code report}
     * @param items what was read in it or coded of it
     * @return whether anything of it was new
     */
    boolean putLines(UnknownItem report, List<UnknownItem> items);

    /**
     * Keeps several as {@link #putLines} does, all of them in one transaction.
     *
     * @param reports of each report its line, then what was read in it or coded of it: as {@link #lines} returns them; a hundred or so
     * @return of how many anything was new
     */
    int putAllLines(List<List<UnknownItem>> reports);

    /** Returns the lines kept of a report whose text is not here, its own first; none of any other report. */
    List<UnknownItem> lines(String reportId);

    /** Returns what was read when and by whom, to look at and to undo. */
    Readings readings();

    /** Returns what people decided. */
    CodingBook codings();

    /** Returns what analysis concluded over reports: actors, stories, utterances, propositions, findings. */
    AcrossReports across();

    /** Returns the search over statements and reports. */
    Search search();

    /** Returns the queries that people keep. */
    SavedQueries queries();

    /** Returns who may use a server on this store. */
    Accounts accounts();

    /** Returns the long jobs that a server does. */
    Jobs jobs();

    /**
     * Returns a number that grows with every change that this or another program makes to reports, readings or codings; what {@link
     * AcrossReports#replace} puts there does not count, or conclusions would be out of date as soon as they are kept.
     */
    long revision();

    /** Returns what the store is and holds. */
    About about();

    /**
     * Asks the database whether it is there and whole; cheap enough for every ten seconds.
     *
     * @throws org.rapporteur.store.fault.StoreException saying what is wrong
     */
    void check();

    @Override
    void close();
}
