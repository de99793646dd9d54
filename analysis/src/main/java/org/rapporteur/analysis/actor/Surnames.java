package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.PersonName;

/**
 * Joins persons of whom a report gives no more than a surname, or a surname with an initial, to one named in full: the only one of
 * that surname anywhere, or the only one of the same office and state. Looks at all full names first, and never lets a surname
 * join two of them.
 */
final class Surnames {

    /** Where the family's name comes first. */
    private static final Set<String> FAMILY_FIRST = Set.of("CN", "HK", "KH", "KP", "KR", "MO", "SG", "TW", "VN");

    /** A surname that more persons share tells nobody. */
    private static final int MOST = 100;

    private final Comparisons comparisons;
    private final Map<String, Set<Cluster>> bySurname = new TreeMap<>();
    private final List<Cluster> made = new ArrayList<>();

    /** Makes one that joins to these persons. */
    Surnames(List<Cluster> persons, Comparisons comparisons) {
        this.comparisons = comparisons;
        for (Cluster person : persons) {
            for (PersonName name : person.names()) {
                index(name.surname(), person);
                if (person.ofs().stream().anyMatch(FAMILY_FIRST::contains)) {
                    index(name.first(), person);
                }
            }
        }
    }

    private void index(String surname, Cluster person) {
        bySurname.computeIfAbsent(surname, key -> new LinkedHashSet<>()).add(person);
    }

    /** Joins them, in the order given, which does not matter. */
    void join(List<Sighting> sightings) {
        Map<Cluster, List<Cluster.Joined>> found = new LinkedHashMap<>();
        Map<String, Cluster> nameless = new TreeMap<>();
        for (Sighting sighting : sightings) {
            Set<Cluster> namesakes = bySurname.getOrDefault(sighting.person().surname(), Set.of());
            if (namesakes.isEmpty()) {
                among(sighting, nameless);
                continue;
            }
            if (namesakes.size() > MOST) {
                made.add(Cluster.alone(
                        sighting, "a surname alone, and " + namesakes.size() + " persons of it are named in full"));
                continue;
            }
            List<Cluster> fitting = fitting(namesakes, sighting);
            List<Cluster> same = fitting.stream()
                    .filter(person -> person.sameStation(sighting))
                    .toList();
            boolean only = namesakes.size() == 1 && fitting.size() == 1;
            if (only || same.size() == 1) {
                Cluster person = only ? fitting.get(0) : same.get(0);
                found.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(new Cluster.Joined(sighting, why(person, sighting, only)));
            } else {
                made.add(open(sighting, namesakes, fitting));
            }
        }
        // Only now, so that no surname counts as evidence for the next.
        found.forEach((person, joined) -> joined.forEach(one -> person.add(one.sighting(), one.why())));
    }

    /** Returns those who were joined to nobody named in full. */
    List<Cluster> made() {
        return made;
    }

    private List<Cluster> fitting(Set<Cluster> namesakes, Sighting sighting) {
        List<Cluster> fitting = new ArrayList<>();
        for (Cluster person : namesakes) {
            comparisons.add();
            if (person.conflict(sighting) == null) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    private static String why(Cluster person, Sighting sighting, boolean only) {
        List<String> parts = new ArrayList<>();
        parts.add("surname of " + person.label());
        if (only) {
            parts.add("the only person of that surname here who is named in full");
        }
        parts.addAll(Reasons.stations(person, sighting));
        return String.join("; ", parts);
    }

    private static Cluster open(Sighting sighting, Set<Cluster> namesakes, List<Cluster> fitting) {
        if (fitting.isEmpty()) {
            List<Cluster> others = List.copyOf(namesakes);
            return Cluster.alone(
                    sighting,
                    "a surname alone, and " + Reasons.labels(others) + " cannot be meant: "
                            + others.get(0).conflict(sighting));
        }
        return Cluster.undecided(
                sighting,
                fitting,
                "a surname alone, and it may be that of " + Reasons.labels(fitting)
                        + (fitting.size() == 1 ? ", of whom neither office nor state is shown to be the same" : ""));
    }

    /** Nobody of that surname is named in full: office and state together must be the same. */
    private void among(Sighting sighting, Map<String, Cluster> nameless) {
        if (sighting.office() == null || sighting.of() == null) {
            made.add(Cluster.alone(
                    sighting,
                    "a surname alone, " + sighting.name()
                            + ", without office and state to compare, and nobody of it is named in full"));
            return;
        }
        String key = String.join(
                "\n",
                sighting.person().surname(),
                String.valueOf(sighting.person().first()),
                sighting.stationed());
        Cluster cluster = nameless.get(key);
        if (cluster == null) {
            cluster = Cluster.alone(sighting, Reasons.first(sighting));
            nameless.put(key, cluster);
            made.add(cluster);
        } else {
            cluster.add(
                    sighting, "same surname, " + sighting.name() + "; same office and state, " + sighting.stationed());
        }
    }
}
