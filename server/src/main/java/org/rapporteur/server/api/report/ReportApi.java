package org.rapporteur.server.api.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.api.Offsets;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.RawItem;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.Store;
import org.rapporteur.store.reading.KeptReading;

/** Operations on one report. */
public final class ReportApi {

    private static final String PATH = "/api/reports/{report}";
    private static final Parameter<String> READING =
            Parameter.path("reading", TextSchema.of("[0-9]{1,18}", 18), "The reading's number");

    private final Store store;

    /** Makes them. */
    public ReportApi(Store store) {
        this.store = store;
    }

    /**
     * A report with the record in force: what people decided is applied, and what they rejected is not among the items.
     *
     * @param versions how often each object that somebody coded was changed; of the others, never
     * @param detached codings whose object a later reading no longer has
     */
    record ReportAnswer(
            RawItem report,
            List<RawItem> items,
            List<RawItem> codings,
            Map<String, Long> versions,
            List<RawItem> detached) {}

    /** A reading of a report. */
    record ReadingAnswer(
            long id,
            List<String> by,
            Instant at,
            int objects,
            boolean inForce,
            @MayBeNull String withdrawnBy,
            @MayBeNull Instant withdrawnAt) {
        static ReadingAnswer of(KeptReading reading) {
            return new ReadingAnswer(
                    reading.id(),
                    reading.by(),
                    reading.at(),
                    reading.objects(),
                    reading.inForce(),
                    reading.withdrawnBy(),
                    reading.withdrawnAt());
        }
    }

    /** The readings of a report, the oldest first. */
    record ReadingList(List<ReadingAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "report",
                                PATH,
                                "Gives a report and what is read and coded in it",
                                ReportAnswer.class,
                                this::report)
                        .with(Ids.REPORT, Offsets.PARAMETER),
                Operation.of(
                                "record",
                                Verb.GET,
                                PATH + "/record",
                                "Gives the same as lines of rapporteur-record",
                                call -> new Reply.Ready(RecordText.whole(get(call)), null))
                        .with(Ids.REPORT)
                        .gives(200, new Given.Text("application/x-ndjson", "A rapporteur-record 1 file")),
                Operation.get(
                                "readings",
                                PATH + "/readings",
                                "Says when the report was read and by whom",
                                ReadingList.class,
                                this::readings)
                        .with(Ids.REPORT),
                Operation.of(
                                "withdrawReading",
                                Verb.POST,
                                PATH + "/readings/{reading}/withdraw",
                                "Undoes a reading: the one before is in force again",
                                call -> change(call, true))
                        .with(Ids.REPORT, READING)
                        .gives(200, ReadingList.class),
                Operation.of(
                                "restoreReading",
                                Verb.POST,
                                PATH + "/readings/{reading}/restore",
                                "Takes that back",
                                call -> change(call, false))
                        .with(Ids.REPORT, READING)
                        .gives(200, ReadingList.class));
    }

    private ReportRecord get(Call call) {
        return store.find(call.get(Ids.REPORT)).orElseThrow(() -> Refusal.notFound("report, or its text is not here"));
    }

    private Reply report(Call call) {
        ReportRecord record = get(call);
        ReportRecord applied = InForce.of(record);
        CodePoints points = CodePoints.of(record.report().text());
        UnaryOperator<List<RawItem>> counted = items -> items.stream()
                .map(item -> call.get(Offsets.PARAMETER).of(item, points))
                .toList();
        List<RawItem> items = new ArrayList<>(counted.apply(RecordText.lines(withoutCodings(applied))));
        return Reply.of(new ReportAnswer(
                items.remove(0),
                items,
                counted.apply(RecordText.items(record, applied.list(Coding.class))),
                versions(record),
                counted.apply(RecordText.items(
                        record, store.codings().detached(record.report().id())))));
    }

    /** The codings are told beside it. */
    private static ReportRecord withoutCodings(ReportRecord applied) {
        List<Item> items = applied.items().stream()
                .filter(item -> !(item instanceof Coding))
                .toList();
        return new ReportRecord(applied.report(), items);
    }

    /** Counts the codings of each object as it is now; undoing a coding counts for the object that was coded. */
    private static Map<String, Long> versions(ReportRecord record) {
        Map<String, Long> versions = new TreeMap<>();
        Attachment.of(record).byObject().forEach((object, codings) -> versions.put(object, (long) codings.size()));
        return versions;
    }

    private Reply readings(Call call) {
        List<KeptReading> readings = store.readings().list(call.get(Ids.REPORT));
        if (readings.isEmpty()) {
            throw Refusal.notFound("report");
        }
        return Reply.of(new ReadingList(readings.stream().map(ReadingAnswer::of).toList(), null));
    }

    private Reply change(Call call, boolean withdraw) {
        long reading = Long.parseLong(call.get(READING));
        if (store.readings().list(call.get(Ids.REPORT)).stream().noneMatch(each -> each.id() == reading)) {
            throw Refusal.notFound("reading of this report");
        }
        try {
            if (withdraw) {
                store.readings().withdraw(reading, call.person().name());
            } else {
                store.readings().restore(reading, call.person().name());
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.of(409, "it is the only reading left of this report");
        }
        return readings(call);
    }
}
