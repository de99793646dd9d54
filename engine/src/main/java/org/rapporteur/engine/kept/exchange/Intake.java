package org.rapporteur.engine.kept.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.Stated;
import org.rapporteur.engine.Version;
import org.rapporteur.engine.kept.Stores;
import org.rapporteur.engine.kept.coding.Foreign;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;
import org.rapporteur.record.service.RecordWriter;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;

/**
 * Keeps what one file holds, some reports at a time, each lot in one transaction: whoever is killed has lost a lot at most, and takes it in
 * the next time. Not safe for use by several threads.
 */
final class Intake implements RecordWriter {

    /** Reports kept in one transaction, if they are short. */
    private static final int REPORTS = 200;

    /** Objects after which no more reports are waited for. */
    private static final int OBJECTS = 5_000;

    /** Characters of texts after which no more reports are waited for. */
    private static final long LETTERS = 4_000_000;

    private final Store store;
    private final Stated stated;
    private final Progress progress;
    private final String uri;
    private final ItemFormat format = Stores.format();
    private final ConclusionIntake conclusions;
    private final List<ReportRecord> records = new ArrayList<>();
    private final List<List<UnknownItem>> lines = new ArrayList<>();
    private final List<Coding> codings = new ArrayList<>();
    private final Set<String> textless = new LinkedHashSet<>();
    private long objects;
    private long letters;
    private long reports;
    private long added;
    private long problems;

    Intake(Store store, Stated stated, Progress progress, String uri) {
        this.store = store;
        this.stated = stated;
        this.progress = progress;
        this.uri = uri;
        this.conclusions = new ConclusionIntake(store);
    }

    @Override
    public void write(ReportRecord record) throws IOException {
        goOn();
        if (!lines.isEmpty()) {
            flush();
        }
        ReportRecord coded = fitting(record).with(stated.codings(record.report()));
        records.add(coded);
        await(coded.items().size(), coded.report().text().length());
    }

    private ReportRecord fitting(ReportRecord record) {
        Foreign checked = Foreign.of(record);
        for (Foreign.Fault fault : checked.faults()) {
            refuse(
                    "coding " + fault.coding().id() + ": " + fault.message(),
                    fault.coding().field(),
                    record.report().id());
        }
        return checked.record();
    }

    /** A coding that stands apart may be of a report that is here already, or has come before. */
    private List<Coding> fitting(List<Coding> apart) {
        Map<String, List<Coding>> byReport = new LinkedHashMap<>();
        for (Coding coding : apart) {
            String target = coding.target();
            int slash = target.indexOf('/');
            byReport.computeIfAbsent(slash < 0 ? target : target.substring(0, slash), each -> new ArrayList<>())
                    .add(coding);
        }
        List<Coding> fitting = new ArrayList<>();
        byReport.forEach((id, codings) -> {
            Optional<Report> report = store.report(id);
            fitting.addAll(
                    report.isEmpty()
                            ? codings
                            : fitting(ReportRecord.of(report.get()).with(codings))
                                    .list(Coding.class));
        });
        return fitting;
    }

    @Override
    public void writeLines(UnknownItem report, List<UnknownItem> items) throws IOException {
        goOn();
        if (!records.isEmpty()) {
            flush();
        }
        Stream<UnknownItem> said = stated.codings(report.id()).stream()
                .map(coding -> new UnknownItem(coding.type(), coding.id(), format.write(coding, (Report) null)));
        lines.add(Stream.of(Stream.of(report), items.stream(), said)
                .flatMap(each -> each)
                .toList());
        textless.add(report.id());
        await(items.size(), 0);
    }

    private void await(int more, long length) {
        objects += more;
        letters += length;
        if (records.size() + lines.size() >= REPORTS || objects >= OBJECTS || letters >= LETTERS) {
            flush();
        }
    }

    @Override
    public void write(Item item) throws IOException {
        goOn();
        if (item instanceof Problem problem) {
            problem(problem);
        } else if (item instanceof Coding coding) {
            codings.add(coding);
            await(1, 0);
        } else if (!(item instanceof Header) && !conclusions.add(item)) {
            refuse("the " + item.type() + " " + item.id() + " does not say who made it", "by", null);
        }
    }

    private static void goOn() throws InterruptedRead {
        if (Thread.interrupted()) {
            throw new InterruptedRead();
        }
    }

    void problem(Problem problem) {
        problems++;
        progress.onProblem(problem);
    }

    private void refuse(String fault, String field, String report) {
        problem(new Problem(
                uri,
                ProblemKind.MALFORMED,
                uri + (report == null ? "" : ", report " + report) + ": " + fault + "; it is left out",
                null,
                field,
                report,
                Version.maker(),
                Extra.NONE));
    }

    /** Keeps what waits. */
    private void flush() {
        keep(records, store::putAll, record -> record.report().id(), progress::onRecord);
        keep(lines, store::putAllLines, each -> each.get(0).id(), each -> {});
        if (!codings.isEmpty()) {
            store.codings().add(fitting(codings));
        }
        records.clear();
        lines.clear();
        codings.clear();
        objects = 0;
        letters = 0;
    }

    /** Keeps a lot; where a record in it is refused, one by one, so that the others are kept. */
    private <T> void keep(List<T> lot, ToIntFunction<List<T>> put, Function<T, String> id, Consumer<T> kept) {
        if (lot.isEmpty()) {
            return;
        }
        try {
            added += put.applyAsInt(lot);
            reports += lot.size();
            lot.forEach(kept);
        } catch (IllegalArgumentException e) {
            if (lot.size() == 1) {
                refuse(e.getMessage(), null, id.apply(lot.get(0)));
            } else {
                lot.forEach(one -> keep(List.of(one), put, id, kept));
            }
        }
    }

    /** Keeps the rest and returns what came of all. */
    Imported end() {
        flush();
        conclusions.end(problems == 0 && textless.isEmpty());
        long lacking =
                textless.stream().filter(id -> store.report(id).isEmpty()).count();
        return new Imported(reports, added, lacking, conclusions.added(), conclusions.left(), problems);
    }

    @Override
    public void close() {
        // The store belongs to somebody else.
    }

    /** The thread was asked to stop. */
    static final class InterruptedRead extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
