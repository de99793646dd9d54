package org.rapporteur.analysis.actor.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name taken apart, as far as the words themselves allow. Immutable.
 *
 * <p>The last word counts as the surname; particles ("de", "van", "al") before it are left out of every comparison. Names that
 * begin with the family's ("Li Wei") are compared whole all the same, and {@link #first} is kept for a surname that stands
 * alone.
 *
 * @param first the first word as {@link Folding#spelling} has it, or an initial; null where there is only a surname
 * @param middle the words between, likewise; empty where there is only a surname
 * @param surname the last word, likewise
 * @param suffix {@code jr}, {@code sr}, {@code ii}, {@code iii} or {@code iv}; or null
 */
public record PersonName(String first, List<String> middle, String surname, String suffix) {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "sheikh",
            "sheik",
            "rev",
            "gen",
            "col",
            "lt",
            "maj",
            "capt",
            "sgt",
            "hon",
            "excellency",
            "madam",
            "monsieur",
            "herr",
            "frau",
            "sen",
            "rep",
            "gov",
            "pres");

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den", "ter", "la", "le", "el", "al",
            "bin", "ibn", "ben", "y", "e", "zu");

    /** Particles that, at the beginning and with a capital, are more often somebody's given name. */
    private static final Set<String> GIVEN = Set.of("al", "ben", "della");

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Words that begin a description, not a name. */
    private static final Set<String> DESCRIBING = Set.of(
            "the",
            "a",
            "an",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "this",
            "that",
            "these",
            "those",
            "one",
            "another",
            "some",
            "any",
            "no",
            "he",
            "she",
            "they",
            "it",
            "we",
            "i",
            "you",
            "who",
            "him",
            "them",
            "unnamed",
            "unidentified",
            "several",
            "many",
            "most",
            "both",
            "all",
            "other",
            "others",
            "two",
            "three");

    /** Copies the list. */
    public PersonName {
        middle = List.copyOf(middle);
    }

    /** Office words that are surnames too: no office but at the beginning, or where the office says so. */
    private static final Set<String> SURNAMES =
            Set.of("king", "queen", "pope", "judge", "chief", "head", "chair", "leader");

    /**
     * Returns the name in the words, without titles and offices before it; null where they hold none: "the ambassador", "he".
     *
     * @param words what a report calls a person
     * @param office the office that the person is known to hold, or null
     */
    public static PersonName of(String words, String office) {
        String bare = words.indexOf('(') < 0 ? words : words.substring(0, words.indexOf('('));
        List<String> tokens = new ArrayList<>(List.of(bare.strip().split("[\\s.]+", -1)));
        tokens.removeIf(token -> Folding.words(token).isEmpty());
        if (tokens.isEmpty() || DESCRIBING.contains(Folding.words(tokens.get(0)))) {
            return null;
        }
        List<String> held = office == null ? List.of() : Folding.list(office);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = Folding.words(tokens.get(i));
            boolean last = i == tokens.size() - 1;
            boolean title = i == from && TITLES.contains(word) && !last;
            if (title || (isOffice(word, i == from && !last, held) && (!last || held.contains(word)))) {
                from = i + 1;
            }
        }
        return parse(tokens.subList(from, tokens.size()));
    }

    private static boolean isOffice(String word, boolean leading, List<String> held) {
        return Offices.isWord(word) && (leading || held.contains(word) || !SURNAMES.contains(word));
    }

    private static PersonName parse(List<String> tokens) {
        List<String> words = new ArrayList<>();
        boolean particleFirst = false;
        String suffix = null;
        for (int i = 0; i < tokens.size(); i++) {
            List<String> parts = new ArrayList<>(Folding.list(tokens.get(i)));
            boolean last = i == tokens.size() - 1;
            if (parts.size() == 1 && last && !words.isEmpty() && SUFFIXES.contains(parts.get(0))) {
                suffix = parts.get(0);
                continue;
            }
            if (isSmall(tokens.get(i)) && !PARTICLES.contains(parts.get(0))) {
                return null;
            }
            boolean given = i == 0 && GIVEN.contains(parts.get(0)) && !isSmall(tokens.get(i));
            if (!given && PARTICLES.contains(parts.get(0)) && (parts.size() > 1 || !last)) {
                particleFirst |= words.isEmpty();
                parts.remove(0);
            }
            parts.forEach(part -> words.add(Folding.spelling(part)));
        }
        return words.isEmpty() ? null : made(words, particleFirst, suffix);
    }

    /** Scripts without capitals have no small letters here. */
    private static boolean isSmall(String token) {
        return Character.isLowerCase(token.codePointAt(0)) && token.codePoints().noneMatch(Character::isUpperCase);
    }

    private static PersonName made(List<String> words, boolean particleFirst, String suffix) {
        int end = words.size() - 1;
        if (end == 0 || particleFirst) {
            return new PersonName(null, List.of(), words.get(end), suffix);
        }
        return new PersonName(words.get(0), words.subList(1, end), words.get(end), suffix);
    }

    /** Returns whether there is a given name that is more than an initial. */
    public boolean isFull() {
        return first != null && first.length() > 1;
    }

    /** Returns the key that all spellings of the same first and last name share; only for a full name. */
    public String key() {
        return surname + " " + first;
    }

    /** Returns whether given names, middle names and suffixes leave it possible that both are one person's. */
    public boolean compatible(PersonName other) {
        boolean firsts = first == null || other.first == null || same(first, other.first);
        boolean suffixes = suffix == null || other.suffix == null || suffix.equals(other.suffix);
        boolean middles = middle.isEmpty() || other.middle.isEmpty() || middles(other);
        return firsts && suffixes && middles;
    }

    private boolean middles(PersonName other) {
        if (middle.size() != other.middle.size()) {
            return false;
        }
        for (int i = 0; i < middle.size(); i++) {
            if (!same(middle.get(i), other.middle.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** An initial is the same as every word that begins with it. */
    private static boolean same(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }
}
