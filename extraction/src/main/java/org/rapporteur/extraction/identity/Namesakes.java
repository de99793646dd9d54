package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Mention;

/** Persons who share a surname or a given name, and where each is mentioned. Confined to one report. */
final class Namesakes {

    private final List<Person> persons = new ArrayList<>();

    /** By the first letter of the given name, which every form of a person's name shares. */
    private final Map<String, List<Person>> byLetter = new HashMap<>();

    /** By where the mention starts. */
    private final NavigableMap<Integer, Person> mentions = new TreeMap<>();

    void add(Person person) {
        persons.add(person);
        byLetter.computeIfAbsent(letter(person.givenName()), ignored -> new ArrayList<>())
                .add(person);
        for (Mention mention : person.mentions()) {
            mention(person, mention.spans().get(0));
        }
    }

    void mention(Person person, Span span) {
        mentions.put(span.start(), person);
    }

    int size() {
        return persons.size();
    }

    /** Returns the first person who may bear a given name too, as compared: the same, or one is the other's initial. */
    Optional<Person> fitting(String given) {
        return byLetter.getOrDefault(letter(given), List.of()).stream()
                .filter(person -> person.fits(given))
                .findFirst();
    }

    /** Returns the person mentioned last before a place, else the first one behind it. */
    Person nearest(Span place) {
        Map.Entry<Integer, Person> last = mentions.lowerEntry(place.start());
        return last == null ? persons.get(0) : last.getValue();
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1);
    }
}
