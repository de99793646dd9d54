package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.extraction.encoder.Name;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.Tokens;
import org.rapporteur.extraction.identity.mention.Words;
import org.rapporteur.extraction.identity.world.Bodies;
import org.rapporteur.extraction.identity.world.Body;
import org.rapporteur.extraction.identity.world.Region;
import org.rapporteur.extraction.identity.world.States;
import org.rapporteur.extraction.identity.world.World;
import org.rapporteur.record.identity.EntityKind;

/**
 * Makes identities of names that are no person's: states by code, known bodies by whatever name, others by their words, their
 * initials and unambiguous parts of them. Confined to one report.
 */
final class Others {

    /** A name of more words is a list or a line in capitals, which nobody shortens; its parts would fill the memory. */
    private static final int LONGEST = 20;

    private final Tokens tokens;
    private final World world;
    private final Map<Naming, Cluster> of = new LinkedHashMap<>();
    private final Map<String, Cluster> byKey = new LinkedHashMap<>();
    private final Map<String, List<String>> byPart = new HashMap<>();

    Others(Tokens tokens, World world, List<Naming> namings) {
        this.tokens = tokens;
        this.world = world;
        List<Naming> others = namings.stream()
                .filter(naming -> naming.type() != Name.Type.PERSON)
                .toList();
        others.stream().filter(naming -> known(naming).isEmpty()).forEach(this::index);
        others.forEach(this::join);
    }

    /** Returns the identity of each name. */
    Map<Naming, Cluster> all() {
        return of;
    }

    /** Returns the identity of a known body by its id; null where the report does not name it. */
    Cluster body(String id) {
        return byKey.get("body:" + id);
    }

    /**
     * Returns the state whose seat of government a name is, with the mention noted; null where it is none. Asked for names that
     * speak, are spoken to or own what does: elsewhere a seat is a place.
     */
    Cluster governedFrom(Naming naming) {
        List<String> words = naming.words();
        return world.states()
                .at(words)
                .filter(match -> match.form() == States.Form.SEAT && match.words() == words.size())
                .map(match -> {
                    var state = match.state();
                    Cluster cluster = byKey.computeIfAbsent("state:" + state.code(), ignored -> {
                        Cluster made = new Cluster(EntityKind.STATE, state.name(), true);
                        made.of(state.code());
                        return made;
                    });
                    String why = "seat of government, used for " + state.name();
                    cluster.mention(
                            naming.span(), naming.span().in(tokens.document().text()), why);
                    return cluster;
                })
                .orElse(null);
    }

    private record Known(String key, EntityKind kind, String name, String of, String why) {}

    private Optional<Known> known(Naming naming) {
        List<String> words = naming.words();
        Optional<States.Match> state = world.states().at(words).filter(match -> match.words() == words.size());
        if (state.isPresent()) {
            var it = state.get().state();
            return Optional.of(
                    switch (state.get().form()) {
                        case NAME ->
                            new Known(
                                    "state:" + it.code(), EntityKind.STATE, it.name(), it.code(), "name of the state");
                        case SEAT ->
                            new Known(
                                    "place:" + naming.key(),
                                    EntityKind.PLACE,
                                    String.join(" ", words),
                                    null,
                                    "name of the place");
                        case ADJECTIVE, PEOPLE ->
                            new Known(
                                    "people:" + it.code(),
                                    EntityKind.GROUP,
                                    String.join(" ", words),
                                    it.code(),
                                    "people of " + it.name());
                    });
        }
        Optional<Bodies.Match> body = world.bodies().at(words).filter(match -> match.words() == words.size());
        if (body.isPresent()) {
            Body it = body.get().body();
            return Optional.of(new Known("body:" + it.id(), it.kind(), it.name(), null, "name of " + it.name()));
        }
        return naming.type() != Name.Type.PLACE
                ? Optional.empty()
                : world.regions()
                        .at(words)
                        .filter(match -> match.words() == words.size())
                        .map(match -> {
                            Region it = match.region();
                            return new Known(
                                    "region:" + it.code(),
                                    EntityKind.STATE,
                                    it.name(),
                                    it.code(),
                                    "name of " + it.name());
                        });
    }

    /** Notes the parts by which a longer name may be shortened. */
    private void index(Naming naming) {
        List<String> words = keys(naming);
        if (words.size() < 2 || words.size() > LONGEST) {
            return;
        }
        String whole = String.join(" ", words);
        for (int cut = 1; cut < words.size(); cut++) {
            part(String.join(" ", words.subList(cut, words.size())), whole);
            part(String.join(" ", words.subList(0, cut)), whole);
        }
        StringBuilder initials = new StringBuilder();
        for (String word : naming.words()) {
            if (Words.startsUpper(word)) {
                initials.appendCodePoint(Character.toLowerCase(word.codePointAt(0)));
            }
        }
        if (initials.length() > 1) {
            part(initials.toString(), whole);
        }
    }

    private void part(String part, String whole) {
        List<String> wholes = byPart.computeIfAbsent(part, ignored -> new ArrayList<>());
        if (!wholes.contains(whole)) {
            wholes.add(whole);
        }
    }

    private static List<String> keys(Naming naming) {
        List<String> words = new ArrayList<>(naming.words().stream()
                .map(Words::key)
                .filter(word -> !word.isEmpty())
                .toList());
        if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return words;
    }

    private void join(Naming naming) {
        Optional<Known> known = known(naming);
        Known as = known.orElseGet(() -> shortened(naming));
        Cluster cluster = byKey.computeIfAbsent(as.key(), ignored -> {
            Cluster made = new Cluster(as.kind(), as.name(), true);
            made.of(as.of());
            return made;
        });
        if (known.isEmpty() && naming.words().size() > cluster.name().split(" ").length) {
            cluster.name(String.join(" ", naming.words()));
        }
        cluster.mention(naming.span(), naming.span().in(tokens.document().text()), as.why());
        of.put(naming, cluster);
    }

    private Known shortened(Naming naming) {
        EntityKind kind = naming.type() == Name.Type.ORGANISATION
                ? EntityKind.ORGANISATION
                : naming.type() == Name.Type.PLACE ? EntityKind.PLACE : EntityKind.UNKNOWN;
        String name = String.join(" ", naming.words());
        String key = String.join(" ", keys(naming));
        List<String> wholes = byPart.getOrDefault(key, List.of());
        if (wholes.size() == 1 && !byKey.containsKey("name:" + key)) {
            return new Known("name:" + wholes.get(0), kind, name, null, "short for " + wholes.get(0));
        }
        return new Known("name:" + key, kind, name, null, "name");
    }
}
