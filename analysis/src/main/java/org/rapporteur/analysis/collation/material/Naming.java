package org.rapporteur.analysis.collation.material;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.text.Bare;
import org.rapporteur.analysis.collation.text.Names;
import org.rapporteur.analysis.collation.text.Word;
import org.rapporteur.analysis.collation.text.Words;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/**
 * Who is named in a report, whether or not the record has joined those words to anybody: a person by the surname, misspelled too; a
 * state by its name or what begins with it ("Russian"); a group by any of its members, but a document by nobody who issues it. Safe for
 * use by several threads.
 */
final class Naming {

    private static final int SHORTEST = 4;

    private final Roster roster;
    private final Map<String, Named> reports = new ConcurrentHashMap<>();

    Naming(Roster roster) {
        this.roster = roster;
    }

    /** What a report names: its actors and its words with a capital; and its text. */
    private record Named(Set<String> actors, NavigableSet<String> words, String text) {}

    boolean names(Telling telling, Actor actor) {
        Named named = reports.computeIfAbsent(telling.id(), ignored -> named(telling));
        boolean issues = actor.kind() == EntityKind.DOCUMENT;
        return isNamed(named, actor) || (!issues && members(actor).anyMatch(member -> isNamed(named, member)));
    }

    void forget() {
        reports.clear();
    }

    private Stream<Actor> members(Actor actor) {
        return actor.members().stream().flatMap(member -> roster.find(member).stream());
    }

    private Named named(Telling telling) {
        Set<String> actors = new HashSet<>();
        for (Entity entity : telling.list(Entity.class)) {
            roster.findOf(entity.id()).map(Actor::id).ifPresent(actors::add);
        }
        NavigableSet<String> words = new TreeSet<>();
        for (Word word : telling.words()) {
            if (word.capital()) {
                words.add(Bare.of(telling.text(), word));
            }
        }
        return new Named(actors, words, telling.text());
    }

    private static boolean isNamed(Named named, Actor actor) {
        if (named.actors().contains(actor.id())) {
            return true;
        }
        List<Word> words = Words.of(actor.name());
        String last = words.isEmpty() ? "" : words.get(words.size() - 1).key();
        if (last.length() < SHORTEST) {
            return false;
        }
        return switch (actor.kind()) {
            case PERSON -> isSpelled(named.words(), last);
            case STATE ->
                words.size() == 1 ? begins(named.words(), last) : named.text().contains(actor.name());
            default -> false;
        };
    }

    private static boolean isSpelled(NavigableSet<String> words, String name) {
        return words.contains(name)
                || words.subSet(name.substring(0, 1), name.substring(0, 1) + Character.MAX_VALUE).stream()
                        .anyMatch(word -> Names.alike(word, name));
    }

    private static boolean begins(NavigableSet<String> words, String name) {
        String next = words.ceiling(name);
        return next != null && next.startsWith(name);
    }
}
