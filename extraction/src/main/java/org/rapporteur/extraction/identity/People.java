package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Sentence;

/** The persons of one report, from the names in it. Full names make persons; single words join those made. */
final class People {

    private final Document document;
    private final Roles roles;
    private final Descriptions descriptions;
    private final Map<String, Namesakes> bySurname = new HashMap<>();
    private final Map<String, Namesakes> byGivenName = new HashMap<>();
    private final Map<String, Set<Person>> byDescriptor = new HashMap<>();
    private final Map<Set<String>, List<Person>> described = new HashMap<>();
    private final List<Person> all = new ArrayList<>();
    private final Map<Run, Person> ofRun = new HashMap<>();

    People(Document document, Roles roles, States states, List<Run> runs) {
        this.document = document;
        this.roles = roles;
        this.descriptions = new Descriptions(document, roles, states);
        runs.stream()
                .filter(run -> run.kind() == Run.Kind.PERSON && run.name().size() > 1)
                .forEach(this::addFull);
        all.forEach(person -> byGivenName
                .computeIfAbsent(person.givenName(), ignored -> new Namesakes())
                .add(person));
        runs.stream()
                .filter(run -> run.kind() == Run.Kind.SINGLE
                        || (run.kind() == Run.Kind.PERSON && run.name().size() == 1))
                .forEach(this::addSingle);
    }

    /** Returns the person whom a run names. */
    Optional<Person> of(Run run) {
        return Optional.ofNullable(ofRun.get(run));
    }

    private void addFull(Run run) {
        Namesakes namesakes = bySurname.get(run.surname());
        Optional<Person> known = namesakes == null
                ? Optional.empty()
                : namesakes.fitting(Words.key(run.name().get(0)));
        Person person = known.orElseGet(() -> make(run));
        person.named(run.name());
        join(person, run, "name");
    }

    private void addSingle(Run run) {
        boolean surname = bySurname.containsKey(run.surname());
        Namesakes namesakes = (surname ? bySurname : byGivenName).get(run.surname());
        if (namesakes == null) {
            if (run.kind() == Run.Kind.PERSON) {
                join(make(run), run, "name");
            }
            return;
        }
        Person person = namesakes.nearest(run.span());
        String why = (surname ? "surname of " : "given name of ") + person.fullName();
        join(person, run, namesakes.size() == 1 ? why : why + ", the last one named of " + namesakes.size());
    }

    private Person make(Run run) {
        Person person = new Person(run.name());
        all.add(person);
        bySurname.computeIfAbsent(run.surname(), ignored -> new Namesakes()).add(person);
        return person;
    }

    private void join(Person person, Run run, String why) {
        ofRun.put(run, person);
        person.mention(run.span(), run.span().in(document.text()), why);
        bySurname.get(person.surname()).mention(person, run.span());
        if (byGivenName.containsKey(person.givenName())) {
            byGivenName.get(person.givenName()).mention(person, run.span());
        }
        describe(person, run.descriptors(), run.office(), run.of());
        Sentence sentence = document.sentences().get(run.sentence());
        descriptions
                .behind(run.last(), sentence.endToken())
                .ifPresent(read -> describe(person, read.descriptors(), read.office(), read.of()));
        descriptions
                .before(run.first(), sentence.firstToken())
                .ifPresent(read -> describe(person, read.descriptors(), read.office(), read.of()));
        for (String word : run.descriptors()) {
            if (roles.is(Roles.Role.MALE, word)) {
                person.gender(Person.Gender.MALE);
            } else if (roles.is(Roles.Role.FEMALE, word)) {
                person.gender(Person.Gender.FEMALE);
            }
        }
    }

    private void describe(Person person, Set<String> descriptors, String office, String of) {
        person.described(descriptors, office, of);
        for (String descriptor : descriptors) {
            byDescriptor
                    .computeIfAbsent(descriptor, ignored -> new LinkedHashSet<>())
                    .add(person);
        }
    }

    /** Returns the persons of whom everything in a description is said, in the order in which it was. */
    List<Person> describedBy(Set<String> description) {
        return described.computeIfAbsent(description, this::find);
    }

    private List<Person> find(Set<String> description) {
        return description.stream()
                .map(word -> byDescriptor.getOrDefault(word, Set.of()))
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of())
                .stream()
                .filter(person -> person.descriptors().containsAll(description))
                .toList();
    }
}
