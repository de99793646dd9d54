package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;

/** All actors of some reports. Every entity belongs to exactly one. Immutable, safe for use by several threads. */
public final class Roster {

    private final List<Actor> actors;
    private final List<Doubt> doubts;
    private final Map<String, Actor> byEntity = new HashMap<>();
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, List<Actor>> states = new HashMap<>();

    Roster(List<Actor> actors, List<Doubt> doubts) {
        this.actors = List.copyOf(actors);
        this.doubts = List.copyOf(doubts);
        for (Actor actor : actors) {
            byId.put(actor.id(), actor);
            if (actor.kind() == EntityKind.STATE && actor.of() != null) {
                states.computeIfAbsent(actor.of(), ignored -> new ArrayList<>()).add(actor);
            }
            for (Member member : actor.entities()) {
                byEntity.put(member.id(), actor);
            }
        }
    }

    /**
     * Returns the roster of actors that were made before; what was left open is not known of them.
     *
     * @param actors by name, then identifier
     */
    public static Roster of(List<Actor> actors) {
        return new Roster(actors, List.of());
    }

    /** Returns all actors, by name, then identifier. */
    public List<Actor> list() {
        return actors;
    }

    /** Returns the actors that are the state of this code, in the order of all; does not go through all. */
    public List<Actor> states(String code) {
        return Collections.unmodifiableList(states.getOrDefault(code, List.of()));
    }

    /** Returns what was left open, by entity. */
    public List<Doubt> doubts() {
        return doubts;
    }

    /** Returns the actor of an entity; empty for an identifier that no entity has. */
    public Optional<Actor> findOf(String entity) {
        return Optional.ofNullable(byEntity.get(entity));
    }

    /** Returns the actor of that identifier. */
    public Optional<Actor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
