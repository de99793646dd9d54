package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;
import org.rapporteur.record.Span;

/** The persons of one report, from the names in it. Full names make persons; single words join those made. */
final class People {

    private final Document document;
    private final Roles roles;
    private final Descriptions descriptions;
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final Map<Run, Person> ofRun = new HashMap<>();

    People(Document document, Roles roles, States states, List<Run> runs) {
        this.document = document;
        this.roles = roles;
        this.descriptions = new Descriptions(document, roles, states);
        runs.stream()
                .filter(run -> run.kind() == Run.Kind.PERSON && run.name().size() > 1)
                .forEach(this::addFull);
        runs.stream()
                .filter(run -> run.kind() == Run.Kind.SINGLE
                        || (run.kind() == Run.Kind.PERSON && run.name().size() == 1))
                .forEach(this::addSingle);
    }

    /** Returns the persons in the order in which their full names stand in the text. */
    List<Person> list() {
        return all;
    }

    /** Returns the person whom a run names. */
    Optional<Person> of(Run run) {
        return Optional.ofNullable(ofRun.get(run));
    }

    private void addFull(Run run) {
        Person person = bySurname.getOrDefault(run.surname(), List.of()).stream()
                .filter(known -> known.fits(run.name()))
                .findFirst()
                .orElseGet(() -> make(run));
        person.named(run.name());
        join(person, run, "name");
    }

    private void addSingle(Run run) {
        List<Person> candidates = bySurname.getOrDefault(run.surname(), List.of());
        boolean surname = !candidates.isEmpty();
        if (!surname) {
            candidates = all.stream()
                    .filter(person -> person.name().size() > 1
                            && Words.key(person.name().get(0)).equals(run.surname()))
                    .toList();
        }
        if (candidates.isEmpty()) {
            if (run.kind() == Run.Kind.PERSON) {
                join(make(run), run, "name");
            }
            return;
        }
        Person person = nearest(candidates, run.span());
        String why = (surname ? "surname of " : "given name of ") + person.fullName();
        join(person, run, candidates.size() == 1 ? why : why + ", the last one named of " + candidates.size());
    }

    /** Returns the candidate mentioned last before a place, else the first one behind it. */
    private static Person nearest(List<Person> candidates, Span place) {
        Person best = candidates.get(0);
        int bestStart = -1;
        for (Person candidate : candidates) {
            for (var mention : candidate.mentions()) {
                int start = mention.spans().get(0).start();
                if (start < place.start() && start > bestStart) {
                    best = candidate;
                    bestStart = start;
                }
            }
        }
        return best;
    }

    private Person make(Run run) {
        Person person = new Person(run.name());
        all.add(person);
        bySurname.computeIfAbsent(run.surname(), ignored -> new ArrayList<>()).add(person);
        return person;
    }

    private void join(Person person, Run run, String why) {
        ofRun.put(run, person);
        person.mention(run.span(), run.span().in(document.text()), why);
        person.described(run.descriptors(), run.office(), run.of());
        Sentence sentence = document.sentences().get(run.sentence());
        descriptions.behind(run.last(), sentence.endToken()).ifPresent(read -> describe(person, read));
        descriptions.before(run.first(), sentence.firstToken()).ifPresent(read -> describe(person, read));
        for (String word : run.descriptors()) {
            if (roles.is(Roles.Role.MALE, word)) {
                person.gender(Person.Gender.MALE);
            } else if (roles.is(Roles.Role.FEMALE, word)) {
                person.gender(Person.Gender.FEMALE);
            }
        }
    }

    private static void describe(Person person, Descriptions.Read read) {
        person.described(read.descriptors(), read.office(), read.of());
    }

    /** Returns the persons of whom everything in a description is said. */
    List<Person> describedBy(Set<String> description) {
        return all.stream()
                .filter(person -> person.descriptors().containsAll(description))
                .toList();
    }
}
