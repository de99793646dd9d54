package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.extraction.identity.mention.Reference;
import org.rapporteur.extraction.identity.mention.References;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/** Joins the sources and addressees of one report's statements into entities. Used once, by one thread. */
final class Joining {

    private final Document document;
    private final Maker maker;
    private final References references;
    private final Resolver resolver;
    private final List<Statement> statements;
    private final Map<List<Span>, Decision> decisions = new HashMap<>();
    private final Map<Cluster, Boolean> used = new LinkedHashMap<>();

    Joining(Document document, Maker maker, Scene scene, Chooser chooser, double least, List<Statement> statements) {
        this.document = document;
        this.maker = maker;
        this.references = scene.references();
        this.resolver = new Resolver(scene, chooser, least);
        this.statements = new ArrayList<>(statements);
        this.statements.sort(Comparator.comparing(Joining::place));
    }

    private static Span place(Statement statement) {
        return statement.source().spans().isEmpty()
                ? statement.content().spans().get(0)
                : statement.source().spans().get(0);
    }

    List<Item> join() {
        // Who "I" and "we" are follows from who speaks the words around them: they come last.
        for (boolean speaker : List.of(false, true)) {
            for (Statement statement : statements) {
                decide(statement, statement.source(), true, speaker);
                if (statement.addressee() != null) {
                    decide(statement, statement.addressee(), false, speaker);
                }
            }
        }
        Map<Cluster, Entity> entities = entities();
        List<Item> items = new ArrayList<>(entities.values());
        items.sort(Comparator.comparing(
                item -> ((Entity) item).mentions().get(0).spans().get(0)));
        for (Statement statement : statements) {
            Statement joined = statement.withSource(joined(statement.source(), entities));
            items.add(
                    statement.addressee() == null
                            ? joined
                            : joined.withAddressee(joined(statement.addressee(), entities)));
        }
        return items;
    }

    private void decide(Statement statement, Party party, boolean speaks, boolean speaker) {
        if (party.spans().isEmpty() || decisions.containsKey(party.spans())) {
            return;
        }
        Optional<Reference> reference = references.read(party.spans().get(0));
        if (reference.isEmpty() || isSpeaker(reference.get()) != speaker) {
            return;
        }
        Span place = party.spans().get(0);
        List<Span> content = speaks ? statement.content().spans() : List.of();
        Decision decision = resolver.resolve(
                reference.get(), new Resolver.Around(content, () -> speakerAround(statement, place), speaks));
        if (speaks
                && statement.cue() != null
                && decision.cluster() != null
                && !decision.cluster().members().isEmpty()) {
            decision = resolver.jointText(decision, statement.cue().spans());
        }
        decisions.put(party.spans(), decision);
        if (decision.cluster() != null) {
            use(decision.cluster());
        }
        decision.candidates().forEach(this::use);
    }

    private void use(Cluster cluster) {
        used.put(cluster, true);
        cluster.members().forEach(this::use);
    }

    private static boolean isSpeaker(Reference reference) {
        return reference instanceof Reference.ByPronoun by
                && (by.pronoun().kind() == Pronoun.Kind.I
                        || by.pronoun().kind() == Pronoun.Kind.WE
                        || by.pronoun().kind() == Pronoun.Kind.YOU);
    }

    /** Returns who speaks the words around a place: the source of the shortest content that holds it; null where the report speaks. */
    private Cluster speakerAround(Statement inner, Span place) {
        Statement best = null;
        for (Statement statement : statements) {
            boolean holds = !statement.id().equals(inner.id())
                    && statement.content().spans().stream().anyMatch(span -> span.contains(place))
                    && decisions.containsKey(statement.source().spans());
            if (holds
                    && (best == null
                            || statement.content().hull().length()
                                    < best.content().hull().length())) {
                best = statement;
            }
        }
        return best == null ? null : decisions.get(best.source().spans()).cluster();
    }

    private Map<Cluster, Entity> entities() {
        Map<Cluster, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Cluster cluster : used.keySet()) {
            String id = identifier(cluster, taken);
            taken.add(id);
            ids.put(cluster, id);
        }
        Map<Cluster, Entity> entities = new LinkedHashMap<>();
        for (Cluster cluster : used.keySet()) {
            entities.put(cluster, entity(cluster, ids));
        }
        return entities;
    }

    /** Returns an identifier by the first mention that no other entity begins with. */
    private String identifier(Cluster cluster, Set<String> taken) {
        for (Mention mention : cluster.mentions()) {
            String id = document.identifier("e", mention.spans());
            if (!taken.contains(id)) {
                return id;
            }
        }
        return document.identifier("e", cluster.mentions().get(0).spans()) + "." + taken.size();
    }

    private Entity entity(Cluster cluster, Map<Cluster, String> ids) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < cluster.members().size(); i++) {
            members.add(new Member(ids.get(cluster.members().get(i)), cluster.whyMember(i)));
        }
        return new Entity(
                ids.get(cluster),
                document.report().id(),
                cluster.kind(),
                cluster.name(),
                cluster.kind() == EntityKind.PERSON ? cluster.office() : null,
                cluster.of(),
                cluster.described(),
                cluster.mentions(),
                members,
                cluster.membership(),
                maker,
                Extra.NONE);
    }

    private Party joined(Party party, Map<Cluster, Entity> entities) {
        Decision decision = decisions.get(party.spans());
        if (decision == null) {
            return party.spans().isEmpty() ? party : party.undecided(List.of(), "no word stands there");
        }
        if (decision.cluster() == null) {
            return party.undecided(
                    decision.candidates().stream()
                            .map(each -> entities.get(each).id())
                            .toList(),
                    decision.why());
        }
        String id = entities.get(decision.cluster()).id();
        return decision.likely() == null
                ? party.resolved(id, decision.why())
                : party.resolved(id, Math.round(decision.likely() * 100) / 100.0, decision.why());
    }
}
