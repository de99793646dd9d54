package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.record.identity.Mention;

/** The forms under which reports name somebody. Stateless. */
public final class Names {

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "hers",
            "its",
            "their",
            "theirs",
            "himself",
            "herself",
            "itself",
            "themselves",
            "we",
            "us",
            "our",
            "i",
            "me",
            "my",
            "you",
            "your",
            "who",
            "whom",
            "whose",
            "which",
            "that",
            "this",
            "these",
            "those",
            "both",
            "one");

    private Names() {}

    /** Returns the words of a mention on one line, or null where they are a pronoun, which is no name. */
    public static String form(Mention mention) {
        String form = String.join(" ", mention.text().strip().split("\\s+", -1));
        return form.isEmpty() || PRONOUNS.contains(form.toLowerCase(Locale.ROOT)) ? null : form;
    }

    /** Returns the fullest name: most words, for a person without a title; then the commonest. */
    static String best(List<Sighting> sightings) {
        Map<String, Integer> counts = new TreeMap<>();
        sightings.forEach(sighting -> counts.merge(sighting.name(), 1, Integer::sum));
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> Words.abbreviation(name) != null)
                .thenComparing(name -> -weight(sightings.get(0), name))
                .thenComparing(name -> -counts.get(name))
                .thenComparing(name -> name));
        return names.get(0);
    }

    /** Of persons the longer name says more; of everything else the commoner is better. */
    private static int weight(Sighting sighting, String name) {
        return sighting.person() == null ? 0 : name.split("\\s+", -1).length;
    }

    /** Returns every form, in alphabetical order. */
    static List<String> all(List<Sighting> sightings) {
        TreeSet<String> forms = new TreeSet<>();
        for (Sighting sighting : sightings) {
            forms.add(sighting.name());
            for (Mention mention : sighting.entity().mentions()) {
                String form = form(mention);
                if (form != null) {
                    forms.add(form);
                }
            }
        }
        return List.copyOf(forms);
    }
}
