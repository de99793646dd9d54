package org.rapporteur.engine.kept.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Version;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Query;

/** Writes the record of a store, report after report, in constant memory but for the identifiers of the reports. Stateless. */
public final class RecordExport {

    private RecordExport() {}

    /** What holds words of the reports beside no spans: of a record without texts it is no part. */
    private static final Set<String> IN_THEIR_WORDS = Set.of("utterance", "proposition", "finding");

    /**
     * Writes everything: each report with what was read in it and every coding, then what was concluded over reports, then the codings of
     * objects that are in no report. Where a report's text is not here, its lines are written as they came.
     *
     * @param store where it is
     * @param writer receives it; is not closed here
     * @param progress is told of each report that has its text
     * @return how many reports
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static long all(Store store, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        return all(store, writer, progress, true);
    }

    /**
     * Writes everything for those who may not have the texts: as {@link #all}, but without the conclusions that are in words of the
     * reports, utterances, propositions and findings; they are made anew where the texts are.
     *
     * @param store where it is
     * @param writer receives it, and leaves texts and words out ({@link org.rapporteur.engine.output.OutputStyle#withTexts}); is not
     *     closed here
     * @param progress is told of each report that has its text
     * @return how many reports
     * @throws IOException when the writer cannot write
     * @throws InterruptedException when this thread is interrupted
     */
    public static long withoutTexts(Store store, RecordWriter writer, Progress progress)
            throws IOException, InterruptedException {
        return all(store, writer, progress, false);
    }

    private static long all(Store store, RecordWriter writer, Progress progress, boolean texts)
            throws IOException, InterruptedException {
        long reports = write(store, store.list(), writer, progress, false);
        try {
            store.across().each(item -> {
                if (texts || !IN_THEIR_WORDS.contains(item.type())) {
                    write(writer, item);
                }
                return !Thread.currentThread().isInterrupted();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        goOn();
        for (Coding coding : store.codings().others()) {
            writer.write(coding);
        }
        return reports;
    }

    private static void write(RecordWriter writer, Item item) {
        try {
            writer.write(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
     * Writes reports as they read with people's codings applied, for tables: see {@link InForce}. A report whose text is not here is told as
     * a problem.
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
            goOn();
            ReportRecord record = store.find(id).orElse(null);
            if (record != null) {
                writer.write(inForce ? InForce.of(record) : record);
                progress.onRecord(record);
                reports++;
            } else if (inForce) {
                progress.onProblem(lacking(id));
            } else {
                List<UnknownItem> lines = store.lines(id);
                if (!lines.isEmpty()) {
                    writer.writeLines(lines.get(0), lines.subList(1, lines.size()));
                    reports++;
                }
            }
        }
        return reports;
    }

    private static void goOn() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private static Problem lacking(String report) {
        return new Problem(
                null,
                ProblemKind.MISSING,
                "report " + report + ": its text is not in the store, so that only rapporteur-record holds it",
                null,
                null,
                report,
                Version.maker(),
                Extra.NONE);
    }
}
