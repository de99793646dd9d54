package org.rapporteur.server.api.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.engine.kept.coding.FieldException;
import org.rapporteur.record.Item;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.speech.Statement;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;

/** Operations on codings. */
public final class CodingApi {

    private static final String PATH = "/api/codings";
    /** Of so many objects the words are looked up; a step that decided about more is understood without. */
    private static final int MOST_WORDS = 200;

    private static final int LONGEST_WORDS = 200;

    private static final Parameter<String> CODER =
            Parameter.text("coder", TextSchema.of(0, 200), "Only what this person did");

    private final Store store;
    private final Corrections corrections;

    /** Makes them. */
    public CodingApi(Store store, Corrections corrections) {
        this.store = store;
        this.corrections = corrections;
    }

    /** One decision about one field of one object, which was seen at a version. */
    record Decided(
            @Limits(min = 1, max = 1500) String target,
            @Limits(min = 1, max = 64) String field,
            @MayBeNull @Limits(max = 1000) String value,
            @Limits(min = 0, max = 1_000_000_000) long version) {}

    /** Several decisions: all are kept, or none. */
    record DecidedTogether(@Limits(min = 1, max = 500) List<Decided> items) {}

    /** Which version of the object was seen; null for whichever it has. */
    record Seen(
            @MayBeNull @Limits(min = 0, max = 1_000_000_000) Long version) {}

    /** Steps, the latest first. */
    record Steps(List<StepAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get("codings", PATH, "Tells what people decided lately", Steps.class, this::recent)
                        .with(CODER, Ids.LIMIT),
                Operation.of("code", Verb.POST, PATH, "Decides about several objects together", this::code)
                        .takes(DecidedTogether.class)
                        .gives(200, CodingsMade.class),
                Operation.of(
                                "withdraw",
                                Verb.POST,
                                PATH + "/{id}/withdraw",
                                "Undoes a coding with all that were made together with it; of an undoing, takes that back",
                                this::withdraw)
                        .with(Ids.ID)
                        .takes(Seen.class)
                        .gives(200, CodingsMade.class));
    }

    private Reply recent(Call call) {
        String coder = call.get(CODER);
        Map<String, String> words = new HashMap<>();
        List<StepAnswer> steps = new ArrayList<>();
        for (Change change :
                store.codings().recent(coder == null || coder.isEmpty() ? null : coder, call.get(Ids.LIMIT))) {
            if (words.size() < MOST_WORDS) {
                words.computeIfAbsent(change.object(), this::words);
            }
            steps.add(StepAnswer.of(change, words.get(change.object())));
        }
        return Reply.of(new Steps(steps, null));
    }

    /** Returns what a statement says or whom an entity is named for, its beginning; null for anything else. */
    private String words(String object) {
        for (Item item : store.items(object)) {
            String words = item instanceof Statement statement
                    ? statement.content().text()
                    : item instanceof Entity entity ? entity.name() : null;
            if (words != null) {
                return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                        ? words
                        : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS));
            }
        }
        return null;
    }

    private Reply code(Call call) {
        Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Decided each : call.body(DecidedTogether.class).items()) {
            Map<String, Object> fields = decisions.computeIfAbsent(each.target(), target -> new LinkedHashMap<>());
            Long before = versions.put(each.target(), each.version());
            if (fields.put(each.field(), each.value()) != null || (before != null && before != each.version())) {
                throw Refusal.field("items", "decide twice about one field, or of two versions of one object");
            }
        }
        try {
            return made(corrections.code(decisions, versions, call.person().name()));
        } catch (FieldException e) {
            throw Refusal.field(e.field(), e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, e.getMessage());
        }
    }

    private Reply withdraw(Call call) {
        String id = call.get(Ids.ID);
        if (store.codings().find(id).isEmpty()) {
            throw Refusal.notFound("coding");
        }
        try {
            return made(corrections.undo(
                    id, call.body(Seen.class).version(), call.person().name()));
        } catch (IllegalArgumentException e) {
            throw Refusal.of(409, "it is undone already");
        }
    }

    private Reply made(List<Coding> codings) {
        return Reply.of(CodingsMade.of(codings, store));
    }
}
