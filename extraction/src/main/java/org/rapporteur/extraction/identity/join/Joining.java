package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.identity.mention.Pronoun;
import org.rapporteur.extraction.identity.mention.Reference;
import org.rapporteur.extraction.identity.mention.References;
import org.rapporteur.extraction.text.Contents;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.speech.Involving;
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
    private final Contents contents;
    private final Map<List<Span>, Passage> named;
    private final Set<Cluster> used = new LinkedHashSet<>();

    /**
     * Begins.
     *
     * @param named where a transcript's head names the speaker whom a source's words call by a part only
     */
    Joining(
            Document document,
            Maker maker,
            Scene scene,
            Resolver resolver,
            List<Statement> statements,
            Map<List<Span>, Passage> named) {
        this.document = document;
        this.maker = maker;
        this.references = scene.references();
        this.resolver = resolver;
        this.named = Map.copyOf(named);
        this.statements = new ArrayList<>(statements);
        this.statements.sort(Comparator.comparing(Joining::place));
        this.contents = new Contents(this.statements);
    }

    private static Span place(Statement statement) {
        return statement.source().spans().isEmpty()
                ? statement.content().spans().get(0)
                : statement.source().spans().get(0);
    }

    /** Returns the entities, then the statements and the other items with their parties joined to them. */
    List<Item> join(List<Involving> others) {
        // Who "I" and "we" are follows from who speaks the words around them: they come last.
        for (boolean speaker : List.of(false, true)) {
            for (Statement statement : statements) {
                decide(statement, statement.source(), true, speaker);
                if (statement.addressee() != null) {
                    decide(statement, statement.addressee(), false, speaker);
                }
            }
        }
        // Whom else the report involves is decided last: it helps to tell nobody who speaks.
        for (boolean speaker : List.of(false, true)) {
            for (Involving item : others) {
                item.parties().forEach(party -> decide(party, speaker));
            }
        }
        Map<Cluster, Entity> entities = entities();
        List<Item> items = new ArrayList<>(entities.values());
        items.sort(Comparator.comparing(
                item -> ((Entity) item).mentions().get(0).spans().get(0)));
        statements.forEach(statement -> items.add(statement.withParties(party -> joined(party, entities))));
        others.forEach(item -> items.add(item.withParties(party -> joined(party, entities))));
        return items;
    }

    /** Returns what a party's words refer to, when it is their turn and nobody has decided them. */
    private Optional<Reference> undecided(Party party, boolean speaker) {
        if (party.spans().isEmpty() || decisions.containsKey(party.spans())) {
            return Optional.empty();
        }
        return references.read(party.spans().get(0)).filter(reference -> isSpeaker(reference) == speaker);
    }

    private void decide(Party party, boolean speaker) {
        undecided(party, speaker).ifPresent(reference -> {
            Span place = party.spans().get(0);
            Resolver.Around around = new Resolver.Around(List.of(), () -> speakerAround("", place), false);
            decided(party, resolver.resolve(reference, around));
        });
    }

    private void decide(Statement statement, Party party, boolean speaks, boolean speaker) {
        if (speaks && named.containsKey(party.spans())) {
            decideByHead(party, named.get(party.spans()));
            return;
        }
        Optional<Reference> reference = undecided(party, speaker);
        if (reference.isEmpty()) {
            return;
        }
        Span place = party.spans().get(0);
        List<Span> content = speaks ? statement.content().spans() : List.of();
        Decision decision = resolver.resolve(
                reference.get(), new Resolver.Around(content, () -> speakerAround(statement.id(), place), speaks));
        if (speaks
                && statement.cue() != null
                && decision.cluster() != null
                && !decision.cluster().members().isEmpty()) {
            decision = resolver.jointText(decision, statement.cue().spans());
        }
        decided(party, decision);
    }

    /** Decides by the words of a transcript's head that name the speaker, and what those in brackets behind say. */
    private void decideByHead(Party party, Passage head) {
        if (decisions.containsKey(party.spans())) {
            return;
        }
        Decision decision = references
                .read(head.spans().get(0))
                .map(reference -> resolver.resolve(reference, new Resolver.Around(List.of(), () -> null, true)))
                .orElse(Decision.open(party.spans().get(0), "the head names nobody who could be made out"));
        Cluster speaker = decision.cluster();
        if (speaker != null) {
            String why = "the head names " + speaker.name();
            resolver.head(speaker, head);
            speaker.mention(party.spans().get(0), party.text(), why);
            decision = Decision.of(speaker, party.spans().get(0), why);
        }
        decided(party, decision);
    }

    private void decided(Party party, Decision decision) {
        decisions.put(party.spans(), decision);
        if (decision.cluster() != null) {
            use(decision.cluster());
        }
        decision.candidates().forEach(this::use);
    }

    private void use(Cluster cluster) {
        if (used.add(cluster)) {
            cluster.members().forEach(this::use);
        }
    }

    private static boolean isSpeaker(Reference reference) {
        return reference instanceof Reference.ByPronoun by
                && (by.pronoun().kind() == Pronoun.Kind.I
                        || by.pronoun().kind() == Pronoun.Kind.WE
                        || by.pronoun().kind() == Pronoun.Kind.YOU);
    }

    /** Returns who speaks the words around a place: the source of the shortest content that holds it; null where the report speaks. */
    private Cluster speakerAround(String inner, Span place) {
        return contents.innermost(
                        place,
                        statement -> !statement.id().equals(inner)
                                && decisions.containsKey(statement.source().spans()))
                .map(statement -> decisions.get(statement.source().spans()).cluster())
                .orElse(null);
    }

    private Map<Cluster, Entity> entities() {
        Map<Cluster, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Cluster cluster : used) {
            String id = identifier(cluster, taken);
            taken.add(id);
            ids.put(cluster, id);
        }
        Map<Cluster, Entity> entities = new LinkedHashMap<>();
        for (Cluster cluster : used) {
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
