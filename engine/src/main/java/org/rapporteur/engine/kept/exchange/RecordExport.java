package org.rapporteur.engine.kept.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Version;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Item;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Query;

/** Writes the record of a store, report after report, in constant memory but for the identifiers of the reports. Stateless. */
public final class RecordExport {

    private RecordExport() {}

    /**
     * Writes everything: each report with what was read in it and every coding, then what was concluded over reports.
     *
     * @param store where it is
     * @param writer receives it; is not closed here
     * @param progress is told of each report
     * @return how many reports
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static long all(Store store, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        long reports = write(store, store.list(), writer, progress, false);
        for (Actor actor : store.across().list(Actor.class)) {
            writer.write(actor);
        }
        for (Story story : store.across().list(Story.class)) {
            for (Item item : store.across().ofStory(story.id())) {
                writer.write(item);
            }
        }
        return reports;
    }

    /**
     * Writes everything without texts, for those who may not have them: neither a report's text nor the words at any spans.
     *
     * @param store where it is
     * @param out where to; closed when everything was written, and left as it is when it was not
     * @param progress is told of each report
     * @return how many reports
     * @throws IOException when nothing can be written there
     * @throws InterruptedException when this thread is interrupted
     */
    public static long withoutTexts(Store store, OutputStream out, Progress progress)
            throws IOException, InterruptedException {
        RecordLinesWriter writer = RecordLinesWriter.withoutTexts(out, Version.producer());
        long reports = all(store, writer, progress);
        writer.close();
        return reports;
    }

    /**
     * Writes the reports in which a search finds anything, without conclusions: those hold for the whole.
     *
     * @param store where they are
     * @param query what is looked for; its cursor and limit say nothing here
     * @param writer receives them; is not closed here
     * @param progress is told of each report
     * @return how many reports
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static long found(Store store, Query query, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        return write(store, reports(store, query), writer, progress, false);
    }

    /**
     * Writes reports as they read with people's codings applied, for tables: see {@link InForce}.
     *
     * @param store where they are
     * @param query what is looked for, or null for every report
     * @param writer receives them; is not closed here
     * @param progress is told of each report
     * @return how many reports
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static long inForce(Store store, Query query, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        return write(store, query == null ? store.list() : reports(store, query), writer, progress, true);
    }

    private static Iterable<String> reports(Store store, Query query) {
        Set<String> found = new LinkedHashSet<>();
        store.search().each(query, hit -> {
            found.add(hit.report());
            return !Thread.currentThread().isInterrupted();
        });
        return List.copyOf(found);
    }

    private static long write(
            Store store, Iterable<String> ids, RecordWriter writer, Progress progress, boolean inForce)
            throws IOException, InterruptedException {
        long reports = 0;
        for (String id : ids) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ReportRecord record = store.find(id).orElse(null);
            if (record != null) {
                writer.write(inForce ? InForce.of(record) : record);
                progress.onRecord(record);
                reports++;
            }
        }
        return reports;
    }
}
