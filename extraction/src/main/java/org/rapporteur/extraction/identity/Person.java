package org.rapporteur.extraction.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Mention;

/** Somebody in the making: names seen, what is said of them, where they are mentioned. Confined to one report. */
final class Person {

    /** Which pronoun fits. */
    enum Gender {
        UNKNOWN,
        MALE,
        FEMALE
    }

    private List<String> name;
    private String givenName;
    private final String surname;
    private final Set<String> descriptors = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private String office;
    private String of;
    private Gender gender = Gender.UNKNOWN;

    Person(List<String> name) {
        this.name = List.copyOf(name);
        this.givenName = Words.key(name.get(0));
        this.surname = Words.key(name.get(name.size() - 1));
    }

    String fullName() {
        return String.join(" ", name);
    }

    /** Returns the first word of the name, as compared. */
    String givenName() {
        return givenName;
    }

    /** Returns the last word of the name, as compared. */
    String surname() {
        return surname;
    }

    Set<String> descriptors() {
        return descriptors;
    }

    String office() {
        return office;
    }

    String of() {
        return of;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender fitting) {
        gender = fitting;
    }

    List<Mention> mentions() {
        return new ArrayList<>(mentions.values());
    }

    /** Takes the longer of two forms of the name. */
    void named(List<String> other) {
        if (other.size() > name.size()) {
            name = List.copyOf(other);
            givenName = Words.key(other.get(0));
        }
    }

    /** Adds what is said of this person; the first office told is the one kept. */
    void described(Set<String> words, String inOffice, String heldOf) {
        descriptors.addAll(words);
        if (office == null && inOffice != null) {
            office = inOffice;
        }
        if (of == null) {
            of = heldOf;
        }
    }

    void mention(Span span, String text, String why) {
        mentions.putIfAbsent(span, new Mention(List.of(span), text, why));
    }

    /** Returns whether a person of the same surname may be this one: the given name, as compared, does not forbid it. */
    boolean fits(String given) {
        return givenName.equals(given) || isInitial(givenName, given) || isInitial(given, givenName);
    }

    private static boolean isInitial(String initial, String name) {
        boolean single = initial.length() == 1 || (initial.length() == 2 && initial.endsWith("."));
        return single && name.startsWith(initial.substring(0, 1));
    }
}
