package org.rapporteur.server.api.find;

import java.time.Instant;
import java.util.List;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.Limits;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.SavedQuery;

/** Operations on queries that people keep. */
public final class QueryApi {

    private static final String PATH = "/api/queries";

    private final Store store;

    /** Makes them. */
    public QueryApi(Store store) {
        this.store = store;
    }

    /** A query to be kept. */
    record QueryGiven(
            @Limits(min = 1, max = 200) String name,
            @Limits(max = 4000) String query) {}

    /** A query that somebody keeps. */
    record QueryAnswer(
            String id,
            String name,
            String query,
            String by,
            @MayBeNull Instant at,
            long version) {
        static QueryAnswer of(SavedQuery query) {
            return new QueryAnswer(query.id(), query.name(), query.query(), query.by(), query.at(), query.version());
        }
    }

    /** All of them, by name. */
    record QueryList(List<QueryAnswer> items, @MayBeNull String next) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get(
                        "queries",
                        PATH,
                        "Lists the queries that are kept",
                        QueryList.class,
                        call -> Reply.of(new QueryList(
                                store.queries().list().stream()
                                        .map(QueryAnswer::of)
                                        .toList(),
                                null))),
                Operation.of("addQuery", Verb.POST, PATH, "Keeps a query", this::add)
                        .takes(QueryGiven.class)
                        .gives(201, QueryAnswer.class),
                Operation.get("query", PATH + "/{id}", "Gives a query that is kept", QueryAnswer.class, call -> {
                            SavedQuery found = find(call);
                            return Reply.of(QueryAnswer.of(found), found.version());
                        })
                        .with(Ids.ID),
                Operation.of("changeQuery", Verb.PUT, PATH + "/{id}", "Puts another in its place", this::change)
                        .with(Ids.ID)
                        .ifMatch()
                        .takes(QueryGiven.class)
                        .gives(200, QueryAnswer.class),
                Operation.of("removeQuery", Verb.DELETE, PATH + "/{id}", "Takes one away", call -> {
                            store.queries().remove(find(call).id(), call.seen());
                            return new Reply.Nothing();
                        })
                        .with(Ids.ID)
                        .ifMatch());
    }

    private SavedQuery find(Call call) {
        return store.queries().find(call.get(Ids.ID)).orElseThrow(() -> Refusal.notFound("query"));
    }

    private Reply add(Call call) {
        SavedQuery kept = store.queries().add(query(null, call, 1));
        return Reply.made(QueryAnswer.of(kept), kept.version(), PATH + "/" + kept.id());
    }

    private Reply change(Call call) {
        SavedQuery kept = store.queries().change(query(find(call).id(), call, call.seen()));
        return Reply.of(QueryAnswer.of(kept), kept.version());
    }

    private static SavedQuery query(String id, Call call, long version) {
        QueryGiven given = call.body(QueryGiven.class);
        if (given.name().isBlank()) {
            throw Refusal.field("name", "is blank");
        }
        return new SavedQuery(id, given.name(), given.query(), call.person().name(), null, version);
    }
}
