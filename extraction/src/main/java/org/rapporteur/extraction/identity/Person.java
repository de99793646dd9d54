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
    private final Set<String> descriptors = new LinkedHashSet<>();
    private final TreeMap<Span, Mention> mentions = new TreeMap<>();
    private String office;
    private String of;
    private Gender gender = Gender.UNKNOWN;

    Person(List<String> name) {
        this.name = List.copyOf(name);
    }

    String fullName() {
        return String.join(" ", name);
    }

    List<String> name() {
        return name;
    }

    String surname() {
        return Words.key(name.get(name.size() - 1));
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

    Span firstSpan() {
        return mentions.firstKey();
    }

    /** Takes the longer of two forms of the name. */
    void named(List<String> other) {
        if (other.size() > name.size()) {
            name = List.copyOf(other);
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

    /** Returns whether another given name stands in the way of being the same person. */
    boolean fits(List<String> other) {
        if (!surname().equals(Words.key(other.get(other.size() - 1)))) {
            return false;
        }
        if (name.size() == 1 || other.size() == 1) {
            return true;
        }
        String mine = Words.key(name.get(0));
        String theirs = Words.key(other.get(0));
        return mine.equals(theirs) || isInitial(mine, theirs) || isInitial(theirs, mine);
    }

    private static boolean isInitial(String initial, String name) {
        return initial.replace(".", "").length() == 1 && name.startsWith(initial.substring(0, 1));
    }
}
