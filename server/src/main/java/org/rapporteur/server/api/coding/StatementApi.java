package org.rapporteur.server.api.coding;

import java.util.List;
import java.util.Map;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.coding.FieldException;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.statement.StatementDetail;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.api.Offsets;
import org.rapporteur.server.api.report.RecordText;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.RawItem;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.Store;

/** Operations on one statement. */
public final class StatementApi {

    private static final String PATH = "/api/reports/{report}/statements/{place}";
    private static final Parameter<String> PLACE = Parameter.path(
            "place",
            TextSchema.of("s[0-9]{1,10}-[0-9]{1,10}(?:,[0-9]{1,10}-[0-9]{1,10}){0,50}", 1200),
            "What stands behind the slash of the statement's identifier");

    private final Store store;
    private final ActorIndex actors;
    private final Corrections corrections;

    /** Makes them. */
    public StatementApi(Store store, ActorIndex actors, Corrections corrections) {
        this.store = store;
        this.actors = actors;
        this.corrections = corrections;
    }

    /** What another reading proposes where a statement stands. */
    record OtherProposal(long reading, List<String> by, RawItem statement) {}

    /** A statement with everything about it; rejected says that people hold it for none. */
    record StatementAnswer(
            RawItem statement,
            boolean rejected,
            List<RawItem> proposed,
            List<RawItem> acts,
            List<RawItem> invocations,
            List<RawItem> instruments,
            @MayBeNull RawItem entity,
            @MayBeNull RawItem addressee,
            @MayBeNull RawItem actor,
            List<StepAnswer> history,
            List<OtherProposal> readings,
            long version) {}

    /** A history, the oldest first. */
    record History(List<StepAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                                "statement",
                                PATH,
                                "Gives a statement with everything about it",
                                StatementAnswer.class,
                                this::statement)
                        .with(Ids.REPORT, PLACE, Offsets.PARAMETER),
                Operation.of(
                                "correct",
                                Verb.PATCH,
                                PATH,
                                "Corrects fields of a statement, beside what was proposed",
                                this::correct)
                        .with(Ids.REPORT, PLACE)
                        .ifMatch()
                        .takes(Correction.taken())
                        .gives(200, CodingsMade.class),
                Operation.get(
                                "history",
                                PATH + "/history",
                                "Tells what people decided about it",
                                History.class,
                                call -> {
                                    String id = id(call);
                                    List<StepAnswer> steps = store.codings().history(id).stream()
                                            .map(StepAnswer::of)
                                            .toList();
                                    if (steps.isEmpty() && store.items(id).isEmpty()) {
                                        throw Refusal.notFound("statement");
                                    }
                                    return Reply.of(new History(steps, null));
                                })
                        .with(Ids.REPORT, PLACE));
    }

    private static String id(Call call) {
        return call.get(Ids.REPORT) + "/" + call.get(PLACE);
    }

    private Reply statement(Call call) {
        StatementDetail detail =
                StatementDetail.find(store, id(call), actors).orElseThrow(() -> Refusal.notFound("statement"));
        Form form = new Form(
                detail,
                call.get(Offsets.PARAMETER),
                CodePoints.of(detail.report().text()));
        return Reply.of(
                new StatementAnswer(
                        form.raw(detail.statement()),
                        detail.rejected(),
                        form.raw(detail.proposed()),
                        form.raw(detail.acts()),
                        form.raw(detail.invocations()),
                        form.raw(detail.instruments()),
                        form.raw(detail.entity()),
                        form.raw(detail.addressee()),
                        detail.actor() == null ? null : RecordText.across(detail.actor()),
                        detail.history().stream().map(StepAnswer::of).toList(),
                        detail.readings().stream()
                                .map(other -> new OtherProposal(
                                        other.reading().id(), other.reading().by(), form.raw(other.statement())))
                                .toList(),
                        detail.version()),
                detail.version());
    }

    /** How the objects around a statement are given. */
    private record Form(StatementDetail detail, Offsets offsets, CodePoints points) {

        RawItem raw(Item item) {
            return item == null ? null : raw(List.of(item)).get(0);
        }

        List<RawItem> raw(List<? extends Item> items) {
            if (items.isEmpty()) {
                return List.of();
            }
            return RecordText.items(ReportRecord.of(detail.report()), items).stream()
                    .map(item -> offsets.of(item, points))
                    .toList();
        }
    }

    private Reply correct(Call call) {
        String id = id(call);
        if (store.items(id).isEmpty()) {
            throw Refusal.notFound("statement");
        }
        Map<String, Object> fields = call.body(Correction.class).fields();
        if (fields.isEmpty()) {
            throw Refusal.of(400, "give a field to correct and its value");
        }
        try {
            List<Coding> codings =
                    corrections.patch(id, fields, call.seen(), call.person().name());
            CodingsMade made = CodingsMade.of(codings, call.seen());
            return Reply.of(made, made.version());
        } catch (FieldException e) {
            throw Refusal.field(e.field(), e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, e.getMessage());
        }
    }
}
