package org.rapporteur.extraction.identity.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.extraction.identity.mention.Naming;
import org.rapporteur.extraction.identity.mention.Words;

/**
 * Which of a report's personal names are one person's: the longest forms first, then what is the end or the beginning of one.
 * Confined to one report.
 */
final class PersonNames {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al",
            "el", "ben", "mc", "st");

    /** Shorter given names than this are not taken for misspelt. */
    private static final int LONG_ENOUGH = 5;

    /** A form of a name, as compared. */
    record Form(List<String> words) {

        static Form of(Naming naming) {
            List<String> words = new ArrayList<>(naming.words().stream()
                    .map(Words::key)
                    .filter(word -> !word.isEmpty())
                    .toList());
            while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
                words.remove(words.size() - 1);
            }
            return new Form(List.copyOf(words));
        }

        String given() {
            return words.get(0);
        }

        String last() {
            return words.get(words.size() - 1);
        }

        String key() {
            return String.join(" ", words);
        }

        /** Returns whether the words are a surname alone: one, or one with particles. */
        boolean isShort() {
            return words.size() == 1 || (words.size() == 2 && PARTICLES.contains(given()));
        }
    }

    /** Forms by what they end in and begin with. */
    private final Map<String, List<Form>> byLast = new HashMap<>();

    private final Map<String, List<Form>> byGiven = new HashMap<>();

    /** Every form and the full form it is joined to. */
    private final Map<Form, Form> full = new LinkedHashMap<>();

    PersonNames(List<Naming> persons) {
        List<Form> forms = persons.stream()
                .map(Form::of)
                .filter(form -> !form.words().isEmpty())
                .distinct()
                .sorted(Comparator.comparing((Form form) -> form.isShort())
                        .thenComparing(form -> -form.words().size()))
                .toList();
        forms.stream().filter(form -> !form.isShort()).forEach(this::addFull);
    }

    private void addFull(Form form) {
        for (Form other : byLast.getOrDefault(form.last(), List.of())) {
            if (fits(form, other)) {
                full.put(form, other);
                return;
            }
        }
        full.put(form, form);
        byLast.computeIfAbsent(form.last(), ignored -> new ArrayList<>()).add(form);
        byGiven.computeIfAbsent(form.given(), ignored -> new ArrayList<>()).add(form);
    }

    private static boolean fits(Form one, Form other) {
        String a = one.given();
        String b = other.given();
        boolean initial = (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
        boolean end = other.words()
                .subList(
                        other.words().size() - one.words().size(), other.words().size())
                .equals(one.words());
        return a.equals(b) || initial || end || isMisspelt(a, b);
    }

    /** Returns whether two given names differ by one letter put in, left out or changed. */
    private static boolean isMisspelt(String a, String b) {
        if (Math.min(a.length(), b.length()) < LONG_ENOUGH
                || Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int front = 0;
        while (front < Math.min(a.length(), b.length()) && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < Math.min(a.length(), b.length()) - front
                && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        // The last letter tells men from women (Alexander, Alexandra; Paolo, Paola) and is no slip.
        return back > 0 && Math.max(a.length(), b.length()) - front - back <= 1;
    }

    /** Returns the full form that a full name is joined to. */
    Form fullOf(Form form) {
        return full.getOrDefault(form, form);
    }

    /** Returns the full forms that end in a short form; where none does, those that begin with it. */
    List<Form> candidates(Form form) {
        List<Form> ending = new ArrayList<>();
        for (Form other : byLast.getOrDefault(form.last(), List.of())) {
            int from = other.words().size() - form.words().size();
            if (from > 0 && other.words().subList(from, other.words().size()).equals(form.words())) {
                ending.add(other);
            }
        }
        return ending.isEmpty() && form.words().size() == 1 ? byGiven.getOrDefault(form.given(), List.of()) : ending;
    }

    /** Returns whether a short form is the end of the full one, not its beginning. */
    static boolean isSurname(Form form, Form full) {
        return form.last().equals(full.last());
    }
}
