package org.rapporteur.analysis.actor.cast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.Doubt;
import org.rapporteur.analysis.actor.Names;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

/** Counts what reports show of actors; an object given twice counts once. For use once. */
final class Counting {

    /** What is counted of one actor. */
    private static final class Count {
        private final Set<String> statements = new HashSet<>();
        private final Set<String> addressed = new HashSet<>();
        private final Set<String> reports = new HashSet<>();
        private final Map<String, Integer> forms = new TreeMap<>();
        private final TreeSet<Wording> wordings =
                new TreeSet<>(Comparator.comparing(Wording::outlet).thenComparing(Wording::words));
        private final TreeSet<String> doubts = new TreeSet<>();
        private int pronouns;
    }

    private final Roster roster;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> entities = new HashSet<>();
    private final Map<String, Unresolved> unresolved = new TreeMap<>();

    Counting(Roster roster) {
        this.roster = roster;
        roster.list().forEach(actor -> byId.put(actor.id(), actor));
        for (Doubt doubt : roster.doubts()) {
            count(doubt.actor()).doubts.add(doubt.why());
        }
    }

    Cast cast(Collection<ReportRecord> records) {
        records.forEach(this::count);
        List<Entry> speaking = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        for (Actor actor : roster.list()) {
            Entry entry = entry(actor);
            (entry.statements() > 0 ? speaking : others).add(entry);
        }
        speaking.sort(Comparator.comparing((Entry entry) -> -entry.statements())
                .thenComparing(entry -> entry.actor().name())
                .thenComparing(entry -> entry.actor().id()));
        return new Cast(speaking, others, List.copyOf(unresolved.values()));
    }

    private void count(ReportRecord record) {
        String outlet = record.report().label();
        for (Entity entity : record.list(Entity.class)) {
            if (entities.add(entity.id())) {
                roster.findOf(entity.id()).ifPresent(actor -> count(entity, outlet, count(actor.id())));
            }
        }
        Sources sources = new Sources(record);
        for (Statement statement : record.list(Statement.class)) {
            Actor source = actor(sources.source(statement));
            if (source == null) {
                unresolved.put(place(statement), unresolved(statement, outlet, sources));
            } else {
                speakers(source).forEach(speaker -> count(speaker).statements.add(statement.id()));
            }
            Actor addressee = actor(sources.addressee(statement));
            if (addressee != null) {
                count(addressee.id()).addressed.add(statement.id());
            }
        }
    }

    /**
     * Returns whose a statement is. Persons named side by side speak each for themselves, unless more are with them whom nobody
     * names; states and bodies that speak together are a party of their own.
     */
    private List<String> speakers(Actor source) {
        boolean persons = source.membership() == Membership.CLOSED
                && source.members().stream()
                        .map(byId::get)
                        .allMatch(member -> member != null && member.kind() == EntityKind.PERSON);
        return persons ? source.members() : List.of(source.id());
    }

    private static void count(Entity entity, String outlet, Count count) {
        count.reports.add(entity.report());
        for (Mention mention : entity.mentions()) {
            String form = Names.form(mention);
            if (form == null) {
                count.pronouns++;
            } else {
                count.forms.merge(form, 1, Integer::sum);
            }
        }
        if (entity.described() != null) {
            count.wordings.add(new Wording(outlet, line(entity.described().text())));
        }
    }

    private Unresolved unresolved(Statement statement, String outlet, Sources sources) {
        List<String> candidates = new ArrayList<>();
        for (String candidate : statement.source().candidates()) {
            Actor actor = actor(candidate);
            String name = actor == null ? candidate : actor.name();
            if (!candidates.contains(name)) {
                candidates.add(name);
            }
        }
        String words = statement.source().text();
        return new Unresolved(
                statement.id(),
                statement.report(),
                outlet,
                words == null ? null : line(words),
                candidates,
                sources.why(statement));
    }

    /** Sorts by report, then as the statements stand in it. */
    private static String place(Statement statement) {
        int start = statement.source().spans().isEmpty()
                ? statement.content().spans().get(0).start()
                : statement.source().spans().get(0).start();
        String digits = "0".repeat(10) + start;
        return statement.report() + "\n" + digits.substring(digits.length() - 10) + "\n" + statement.id();
    }

    private Actor actor(String entity) {
        return entity == null ? null : roster.findOf(entity).orElse(null);
    }

    private Count count(String actor) {
        return counts.computeIfAbsent(actor, key -> new Count());
    }

    private Entry entry(Actor actor) {
        Count count = count(actor.id());
        List<Form> forms = new ArrayList<>();
        count.forms.forEach((text, number) -> forms.add(new Form(text, number)));
        forms.sort(Comparator.comparing((Form form) -> -form.count()).thenComparing(Form::text));
        return new Entry(
                actor,
                count.statements.size(),
                count.addressed.size(),
                count.reports.size(),
                forms,
                count.pronouns,
                List.copyOf(count.wordings),
                List.copyOf(count.doubts));
    }

    private static String line(String text) {
        return String.join(" ", text.strip().split("\\s+", -1));
    }
}
