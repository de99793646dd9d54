package org.rapporteur.engine.kept.person;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.record.Item;
import org.rapporteur.record.Span;
import org.rapporteur.record.Spans;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Report;
import org.rapporteur.store.Store;

/**
 * An actor with the evidence for a page of its entities. Immutable.
 *
 * @param actor the actor
 * @param members the actors that make up a collective
 * @param entities this page of its entities, by identifier
 * @param from the number of the first of them, from 0
 * @param total how many there are
 */
public record ActorDetail(Actor actor, List<Actor> members, List<EntityEvidence> entities, int from, int total) {

    /** So many sentences are shown of one entity. */
    private static final int SENTENCES = 3;

    /** Copies the lists. */
    public ActorDetail {
        Objects.requireNonNull(actor, "actor");
        members = List.copyOf(members);
        entities = List.copyOf(entities);
    }

    /**
     * Gathers it.
     *
     * @param store where the record is
     * @param actors the actors
     * @param id the actor's identifier
     * @param from the number of the first entity, from 0
     * @param limit how many entities, 1 or more
     * @return empty when there is no such actor
     */
    public static Optional<ActorDetail> find(Store store, ActorIndex actors, String id, int from, int limit) {
        return actors.find(id).map(actor -> {
            List<EntityEvidence> entities = new ArrayList<>();
            Map<String, Optional<Report>> reports = new LinkedHashMap<>();
            int first = Math.min(Math.max(0, from), actor.entities().size());
            int last = (int) Math.min(actor.entities().size(), (long) first + Math.max(1, limit));
            for (Member member : actor.entities().subList(first, last)) {
                String report = member.id().substring(0, Math.max(0, member.id().indexOf('/')));
                reports.computeIfAbsent(report, store::report)
                        .ifPresent(found -> evidence(store, found, member).ifPresent(entities::add));
            }
            List<Actor> members = actor.members().stream()
                    .flatMap(member -> actors.find(member).stream())
                    .toList();
            return new ActorDetail(
                    actor, members, entities, first, actor.entities().size());
        });
    }

    /** What a later reading no longer has is left out. */
    private static Optional<EntityEvidence> evidence(Store store, Report report, Member member) {
        for (Item item : store.items(member.id())) {
            if (item instanceof Entity entity) {
                return Optional.of(new EntityEvidence(
                        report,
                        report.published().value(),
                        entity,
                        member.why(),
                        sentences(report.text(), entity),
                        store.codings().version(member.id())));
            }
        }
        return Optional.empty();
    }

    private static List<EntityEvidence.Sentence> sentences(String text, Entity entity) {
        Map<Span, EntityEvidence.Sentence> found = new LinkedHashMap<>();
        for (Mention mention : entity.mentions()) {
            Span sentence = Sentences.around(text, Spans.hull(mention.spans()));
            EntityEvidence.Sentence before = found.get(sentence);
            if (before == null && found.size() == SENTENCES) {
                break;
            }
            List<Span> mentions = new ArrayList<>(before == null ? List.of() : before.mentions());
            mentions.addAll(mention.spans());
            found.put(
                    sentence,
                    new EntityEvidence.Sentence(
                            sentence, sentence.in(text), mentions, before == null ? mention.why() : before.why()));
        }
        return List.copyOf(found.values());
    }
}
