package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.extraction.text.Token;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

/**
 * Joins the sources and addressees of a report's statements into entities, by rules over names, offices and pronouns. Every
 * join carries its reason; what cannot be decided stays without an entity and says why.
 */
public final class Joiner implements Step {

    private static final Maker MAKER = new Maker.Machine("identity-rules-en", "1");

    private final Roles roles = new Roles();
    private final States states = new States();

    /** Reads the tables of states and roles from the class path. */
    public Joiner() {}

    @Override
    public Maker maker() {
        return MAKER;
    }

    @Override
    public List<? extends Item> read(Document document, ReportRecord soFar) {
        List<Statement> statements = new ArrayList<>(soFar.list(Statement.class));
        if (statements.isEmpty()) {
            return List.of();
        }
        return new Work(document, soFar.list(Quotation.class)).join(statements);
    }

    /** The joining of one report. */
    private final class Work {

        private final Document document;
        private final Resolver resolver;
        private final Pronouns pronouns;
        private final Map<Integer, Integer> tokenAt = new HashMap<>();
        private final Map<Span, Resolver.Decision> decisions = new HashMap<>();
        private final Set<Person> speaking = new LinkedHashSet<>();
        private final Map<String, Other> others = new LinkedHashMap<>();

        Work(Document document, List<Quotation> quotations) {
            this.document = document;
            for (int i = 0; i < document.tokens().size(); i++) {
                tokenAt.put(document.tokens().get(i).span().start(), i);
            }
            List<Run> runs = new Runs(document, roles, states, quotations).list();
            People people = new People(document, roles, states, runs);
            this.pronouns = new Pronouns(document);
            for (Run run : runs) {
                if (!run.quoted()) {
                    people.of(run).ifPresent(person -> pronouns.named(run.span(), person, false));
                }
            }
            this.resolver = new Resolver(document, roles, states, people, pronouns, runs);
        }

        List<Item> join(List<Statement> statements) {
            statements.sort(Comparator.comparing((Statement statement) -> place(statement)));
            for (Statement statement : statements) {
                decide(statement.source(), true);
                if (statement.addressee() != null) {
                    decide(statement.addressee(), false);
                }
            }
            Map<Object, Entity> entities = entities();
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

        private Span place(Statement statement) {
            return statement.source().spans().isEmpty()
                    ? statement.content().spans().get(0)
                    : statement.source().spans().get(0);
        }

        private void decide(Party party, boolean speaks) {
            Optional<Phrase> phrase = phrase(party);
            if (phrase.isEmpty() || decisions.containsKey(phrase.get().span())) {
                return;
            }
            Resolver.Decision decision = resolver.resolve(phrase.get(), speaks);
            decisions.put(phrase.get().span(), decision);
            if (decision instanceof Resolver.Decision.OfPerson of) {
                speaking.add(of.person());
                if (of.why() != null) {
                    of.person().mention(of.span(), of.span().in(document.text()), of.why());
                }
                if (speaks) {
                    pronouns.named(of.span(), of.person(), true);
                }
            } else if (decision instanceof Resolver.Decision.OfOther of) {
                others.computeIfAbsent(of.key(), ignored -> new Other(of.kind(), of.name(), of.of()))
                        .mention(of.span(), of.span().in(document.text()), of.why());
            }
        }

        private Optional<Phrase> phrase(Party party) {
            if (party.spans().isEmpty()) {
                return Optional.empty();
            }
            Span span = party.spans().get(0);
            Integer first = tokenAt.get(span.start());
            if (first == null) {
                return Optional.empty();
            }
            int end = first;
            List<Token> tokens = new ArrayList<>();
            while (end < document.tokens().size()
                    && document.tokens().get(end).span().start() < span.end()) {
                tokens.add(document.tokens().get(end++));
            }
            return Optional.of(new Phrase(first, end, span, tokens));
        }

        private Map<Object, Entity> entities() {
            Map<Object, Entity> entities = new LinkedHashMap<>();
            for (Person person : speaking) {
                entities.put(
                        person,
                        entity(EntityKind.PERSON, person.fullName(), person.office(), person.of(), person.mentions()));
            }
            others.forEach((key, other) ->
                    entities.put(key, entity(other.kind, other.name, null, other.of, other.mentions())));
            return entities;
        }

        private Entity entity(EntityKind kind, String name, String office, String of, List<Mention> mentions) {
            String id = document.identifier("e", mentions.get(0).spans());
            return new Entity(
                    id,
                    document.report().id(),
                    kind,
                    name,
                    office,
                    of,
                    null,
                    mentions,
                    List.of(),
                    null,
                    MAKER,
                    Extra.NONE);
        }

        private Party joined(Party party, Map<Object, Entity> entities) {
            Resolver.Decision decision =
                    party.spans().isEmpty() ? null : decisions.get(party.spans().get(0));
            if (decision instanceof Resolver.Decision.OfPerson of) {
                return party.resolved(entities.get(of.person()).id(), of.why() != null ? of.why() : party.why());
            }
            if (decision instanceof Resolver.Decision.OfOther of) {
                return party.resolved(entities.get(of.key()).id(), of.why());
            }
            if (decision instanceof Resolver.Decision.Unknown unknown) {
                return party.resolved(null, unknown.why());
            }
            return party;
        }
    }

    /** An identity that is not a named person, in the making. */
    private static final class Other {

        private final EntityKind kind;
        private final String name;
        private final String of;
        private final TreeMap<Span, Mention> mentions = new TreeMap<>();

        Other(EntityKind kind, String name, String of) {
            this.kind = kind;
            this.name = name;
            this.of = of;
        }

        void mention(Span span, String text, String why) {
            mentions.putIfAbsent(span, new Mention(List.of(span), text, why));
        }

        List<Mention> mentions() {
            return new ArrayList<>(mentions.values());
        }
    }
}
