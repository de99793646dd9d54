package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.PersonName;
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

    /** Returns the name to show: of persons the fullest, of everything else the commonest that is no abbreviation. */
    static String best(List<Sighting> sightings) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> weights = new TreeMap<>();
        for (Sighting sighting : sightings) {
            counts.merge(sighting.name(), 1, Integer::sum);
            weights.merge(sighting.name(), weight(sighting), Math::max);
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparing((String name) -> Words.abbreviation(name) != null)
                .thenComparing(name -> -weights.get(name))
                .thenComparing(name -> -counts.get(name))
                .thenComparing(String::length)
                .thenComparing(name -> name));
        return names.get(0);
    }

    /** How many names of a person the words hold; none where they are an office. */
    private static int weight(Sighting sighting) {
        PersonName person = sighting.person();
        return person == null
                ? 0
                : 1
                        + (person.first() == null ? 0 : person.first().length() == 1 ? 1 : 2)
                        + person.middle().size();
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
