package org.rapporteur.engine.kept.person;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.engine.kept.coding.Corrections;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.coding.Change;

/**
 * Merges actors and splits them, by codings on their entities that name an entity each (see {@link Actors#FIELD}). All codings of one
 * decision are made together and undone together. Safe on any thread.
 */
public final class Identities {

    private final Store store;
    private final ActorIndex actors;
    private final Corrections corrections;

    /**
     * Makes one.
     *
     * @param store where the record is
     * @param actors the actors as they are
     * @param clock says when something is decided
     */
    public Identities(Store store, ActorIndex actors, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.corrections = new Corrections(store, clock);
    }

    /**
     * Decides that two actors are one.
     *
     * @param from the identifier of the one
     * @param into the identifier of the other
     * @param versions entity to the version that the coder saw; of one that is missing the present version counts
     * @param coder who decides
     * @return the codings made
     * @throws IllegalArgumentException when there is no such actor, or both are one
     * @throws org.rapporteur.store.fault.StaleException when an entity has another version now; nothing is kept then
     */
    public List<Coding> merge(String from, String into, Map<String, Long> versions, String coder) {
        if (from.equals(into)) {
            throw new IllegalArgumentException("actor " + from + " cannot be merged with itself");
        }
        SortedSet<String> taken = entities(from);
        SortedSet<String> kept = entities(into);
        Map<String, String> said = said(taken);
        said.putAll(said(kept));
        String root = root(kept, said);
        Collection<String> coded = taken;
        String anchor = root == null ? kept.first() : root;
        if (root == null && root(taken, said) != null) {
            // What stands apart from the rules draws the other to it; the other way round, the rules would have it
            // again.
            anchor = root(taken, said);
            coded = kept;
        }
        Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
        for (String entity : coded) {
            decisions.put(entity, Map.of(Actors.FIELD, anchor));
        }
        return corrections.code(decisions, versions, coder);
    }

    /**
     * Decides that some entities of an actor are another: an actor of their own, which no rule joins with anybody.
     *
     * @param actor the identifier of the actor
     * @param entities some of its entities, not all
     * @param name what the new actor is called, or null for what its entities are called
     * @param versions entity to the version that the coder saw; of one that is missing the present version counts
     * @param coder who decides
     * @return the codings made
     * @throws IllegalArgumentException when there is no such actor, or the entities are none of it, or all of it
     * @throws org.rapporteur.store.fault.StaleException when an entity has another version now; nothing is kept then
     */
    public List<Coding> split(
            String actor, Collection<String> entities, String name, Map<String, Long> versions, String coder) {
        SortedSet<String> rest = entities(actor);
        TreeSet<String> off = new TreeSet<>(entities);
        if (off.isEmpty() || !rest.containsAll(off) || off.size() == rest.size()) {
            throw new IllegalArgumentException(
                    "of actor " + actor + " some entities can be split off, not none and not all; it has "
                            + String.join(", ", rest) + ", got " + String.join(", ", off));
        }
        Map<String, String> said = said(rest);
        boolean apart = root(rest, said) != null;
        rest.removeAll(off);
        Map<String, Map<String, Object>> decisions = new LinkedHashMap<>();
        for (String entity : off) {
            Map<String, Object> fields = new TreeMap<>(Map.of(Actors.FIELD, off.first()));
            if (name != null) {
                fields.put("name", name);
            }
            decisions.put(entity, fields);
        }
        // Whoever of the rest was held there by one that goes is held by one that stays.
        List<String> loose = rest.stream()
                .filter(said::containsKey)
                .filter(entity -> off.contains(said.get(entity)))
                .toList();
        if (!loose.isEmpty()) {
            String anchor = rest.stream()
                    .filter(entity -> !loose.contains(entity))
                    .findFirst()
                    .orElse(rest.first());
            for (String entity : apart ? rest : loose) {
                if (!entity.equals(anchor)) {
                    decisions.put(entity, Map.of(Actors.FIELD, anchor));
                }
            }
            if (apart || loose.contains(anchor)) {
                decisions.put(anchor, Map.of(Actors.FIELD, anchor));
            }
        }
        return corrections.code(decisions, versions, coder);
    }

    private SortedSet<String> entities(String id) {
        Actor actor = actors.find(id).orElseThrow(() -> new IllegalArgumentException("there is no actor '" + id + "'"));
        TreeSet<String> entities = new TreeSet<>();
        actor.entities().stream().map(Member::id).forEach(entities::add);
        return entities;
    }

    /** Returns which entity each is said to be. */
    private Map<String, String> said(Collection<String> entities) {
        Map<String, String> said = new TreeMap<>();
        for (String entity : entities) {
            Codings codings = Codings.of(
                    store.codings().history(entity).stream().map(Change::coding).toList());
            codings.find(entity, Actors.FIELD)
                    .filter(coding -> coding.value() != null)
                    .ifPresent(coding -> said.put(entity, present(coding.value())));
        }
        return said;
    }

    /** Returns an entity's identifier, or what it is called since its report was read again. */
    private String present(String entity) {
        Optional<ReportRecord> record = store.find(entity.substring(0, Math.max(0, entity.indexOf('/'))));
        return record.map(InForce::of)
                .flatMap(found -> Attachment.of(found).find(entity, List.of()))
                .orElse(entity);
    }

    /** Returns the entity that stands for an actor apart from the rules; null where rules made the actor. */
    private static String root(Collection<String> entities, Map<String, String> said) {
        for (String entity : entities) {
            Set<String> seen = new HashSet<>();
            String id = entity;
            while (said.containsKey(id) && seen.add(id)) {
                if (said.get(id).equals(id)) {
                    return id;
                }
                id = said.get(id);
            }
        }
        return null;
    }
}
