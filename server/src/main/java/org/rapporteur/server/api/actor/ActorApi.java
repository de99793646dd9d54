package org.rapporteur.server.api.actor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.engine.kept.coding.FieldException;
import org.rapporteur.engine.kept.person.ActorDetail;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.engine.kept.person.Identities;
import org.rapporteur.engine.kept.story.Stories;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.server.api.Ids;
import org.rapporteur.server.api.Offsets;
import org.rapporteur.server.api.Pages;
import org.rapporteur.server.api.coding.CodingsMade;
import org.rapporteur.server.api.report.RecordText;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Refusal;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Taken;
import org.rapporteur.server.route.Verb;
import org.rapporteur.server.schema.ListSchema;
import org.rapporteur.server.schema.MapSchema;
import org.rapporteur.server.schema.MayBeNull;
import org.rapporteur.server.schema.NullableSchema;
import org.rapporteur.server.schema.NumberSchema;
import org.rapporteur.server.schema.ObjectSchema;
import org.rapporteur.server.schema.RawItem;
import org.rapporteur.server.schema.Schema;
import org.rapporteur.server.schema.TextSchema;
import org.rapporteur.store.Store;

/** Operations on actors. */
public final class ActorApi {

    private static final String PATH = "/api/actors";
    private static final Parameter<String> WORDS = Parameter.text("words", TextSchema.of(0, 200), "A part of a name");
    private static final Schema ID = TextSchema.of(1, 400);
    private static final Schema VERSIONS =
            new NullableSchema(new MapSchema(new NullableSchema(NumberSchema.whole(0, 1_000_000_000)), 1000L));

    private final Store store;
    private final ActorIndex actors;
    private final Stories stories;
    private final Identities identities;

    /** Makes them. */
    public ActorApi(Store store, ActorIndex actors, Stories stories, Identities identities) {
        this.store = store;
        this.actors = actors;
        this.stories = stories;
        this.identities = identities;
    }

    /** A page of actors; stale says that reports or codings have changed since they were made. */
    record ActorList(
            List<RawItem> items,
            long total,
            boolean stale,
            @MayBeNull String next) {}

    /** Two actors that are one, with the versions of their entities that were seen. */
    record MergeGiven(String from, String into, @MayBeNull Map<String, Long> versions) {}

    /** Entities of an actor that are another. */
    record SplitGiven(
            String actor,
            List<String> entities,
            @MayBeNull String name,
            @MayBeNull Map<String, Long> versions) {}

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(
                Operation.get("actors", PATH, "Lists the actors, those named most first", ActorList.class, this::list)
                        .with(WORDS, Ids.CURSOR, Ids.LIMIT),
                Operation.get(
                                "actor",
                                PATH + "/{id}",
                                "Gives an actor with the evidence",
                                ActorAnswer.class,
                                this::actor)
                        .with(Ids.ID, Ids.CURSOR, Ids.LIMIT, Offsets.PARAMETER),
                Operation.of("merge", Verb.POST, PATH + "/merge", "Says that two actors are one", this::merge)
                        .takes(taken(MergeGiven.class, Map.of("from", ID, "into", ID)))
                        .gives(200, CodingsMade.class),
                Operation.of(
                                "split",
                                Verb.POST,
                                PATH + "/split",
                                "Says that entities of an actor are another",
                                this::split)
                        .takes(taken(
                                SplitGiven.class,
                                Map.of(
                                        "actor", ID,
                                        "entities", new ListSchema(ID, 1, 1000L),
                                        "name", new NullableSchema(TextSchema.of(1, 200)))))
                        .gives(200, CodingsMade.class));
    }

    private static Taken taken(Class<? extends Record> type, Map<String, Schema> fields) {
        Map<String, Schema> all = new LinkedHashMap<>(fields);
        all.put("versions", VERSIONS);
        return new Taken.Body(type, new ObjectSchema(type.getSimpleName(), all));
    }

    private Reply list(Call call) {
        String words = call.get(WORDS) == null ? "" : call.get(WORDS).strip().toLowerCase(Locale.ROOT);
        List<Actor> found = actors.list().stream()
                .filter(actor -> words.isEmpty() || isCalled(actor, words))
                .sorted(Comparator.comparingInt(
                                (Actor actor) -> -actor.entities().size())
                        .thenComparing(Actor::name)
                        .thenComparing(Actor::id))
                .toList();
        int from = Math.min(Pages.from(call), found.size());
        int to = Math.min(from + call.get(Ids.LIMIT), found.size());
        return Reply.of(new ActorList(
                found.subList(from, to).stream().map(RecordText::across).toList(),
                found.size(),
                stories.stale(),
                to < found.size() ? String.valueOf(to) : null));
    }

    private static boolean isCalled(Actor actor, String words) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words));
    }

    private Reply actor(Call call) {
        ActorDetail detail = ActorDetail.find(store, actors, call.get(Ids.ID), Pages.from(call), call.get(Ids.LIMIT))
                .orElseThrow(() -> Refusal.notFound("actor"));
        return Reply.of(ActorAnswer.of(detail, stories.stale(), store, call.get(Offsets.PARAMETER)));
    }

    private Reply merge(Call call) {
        MergeGiven given = call.body(MergeGiven.class);
        require(given.from());
        require(given.into());
        return decided(() -> identities.merge(
                given.from(),
                given.into(),
                seen(given.versions()),
                call.person().name()));
    }

    private Reply split(Call call) {
        SplitGiven given = call.body(SplitGiven.class);
        require(given.actor());
        String name = given.name() == null || given.name().isBlank() ? null : given.name();
        return decided(() -> identities.split(
                given.actor(),
                given.entities(),
                name,
                seen(given.versions()),
                call.person().name()));
    }

    private void require(String actor) {
        if (actors.find(actor).isEmpty()) {
            throw Refusal.notFound("actor");
        }
    }

    private static Map<String, Long> seen(Map<String, Long> versions) {
        Map<String, Long> seen = new LinkedHashMap<>(versions == null ? Map.of() : versions);
        seen.values().removeIf(Objects::isNull);
        return seen;
    }

    private interface Deciding {
        List<Coding> decide();
    }

    private Reply decided(Deciding deciding) {
        try {
            return Reply.of(CodingsMade.of(deciding.decide(), store));
        } catch (FieldException e) {
            throw Refusal.field(e.field(), e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Refusal.of(400, e.getMessage());
        }
    }
}
