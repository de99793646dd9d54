package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.actor.name.Offices;

/**
 * Joins persons of whom a report says no more than their office ("the ambassador of X") to the one person whom reports of the same
 * weeks show in it. Persons whom the user lists in that office are left out: the list has been asked.
 */
final class Holders {

    /** How many days apart two reports may be: longer, and an office may have changed hands. */
    static final int DAYS = 31;

    /** An office that more persons hold, over the years, is not looked through. */
    private static final int MOST = 100;

    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "one", "another", "some", "any", "former", "ex", "unnamed", "other", "no", "every", "each");

    private final Comparisons comparisons;
    private final Map<String, List<Cluster>> byStation = new TreeMap<>();

    Holders(List<Cluster> persons, Comparisons comparisons) {
        this.comparisons = comparisons;
        for (Cluster person : persons) {
            for (String office : person.offices()) {
                for (String of : person.ofs()) {
                    byStation
                            .computeIfAbsent(office + "\n" + of, key -> new ArrayList<>())
                            .add(person);
                }
            }
        }
    }

    /** Returns whether the words mean a certain holder, and not any. */
    static boolean isDefinite(Sighting sighting) {
        List<String> words = Folding.list(sighting.name());
        return !words.isEmpty()
                && words.stream().limit(2).noneMatch(INDEFINITE::contains)
                && Folding.list(sighting.office()).stream().noneMatch(INDEFINITE::contains);
    }

    /** Joins them; returns those who stay alone. */
    List<Cluster> join(List<Sighting> sightings) {
        Map<Cluster, List<Cluster.Joined>> found = new LinkedHashMap<>();
        List<Cluster> alone = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (sighting.office() == null || sighting.of() == null) {
                alone.add(Cluster.alone(sighting, "no name, and not both office and state: nothing to compare"));
            } else if (!isDefinite(sighting) || !Offices.isSingle(sighting.office())) {
                alone.add(Cluster.alone(sighting, "no name, and an office that several hold"));
            } else {
                join(sighting, found, alone);
            }
        }
        found.forEach((person, joined) -> joined.forEach(one -> person.add(one.sighting(), one.why())));
        return alone;
    }

    private void join(Sighting sighting, Map<Cluster, List<Cluster.Joined>> found, List<Cluster> alone) {
        List<Cluster> known = byStation.getOrDefault(sighting.office() + "\n" + sighting.of(), List.of());
        if (known.size() > MOST) {
            alone.add(Cluster.alone(
                    sighting, "no name; reports name " + known.size() + " persons as " + sighting.stationed()));
            return;
        }
        List<Cluster> holders = known.stream()
                .filter(person -> {
                    comparisons.add();
                    return person.held(sighting, DAYS) && !isListed(person, sighting);
                })
                .toList();
        if (holders.size() == 1) {
            Cluster person = holders.get(0);
            found.computeIfAbsent(person, key -> new ArrayList<>())
                    .add(new Cluster.Joined(
                            sighting,
                            "no name; " + person.label() + " is the only " + sighting.stationed()
                                    + " in reports of the same " + DAYS + " days"));
        } else if (holders.isEmpty()) {
            alone.add(Cluster.alone(
                    sighting,
                    "no name, and no " + sighting.stationed() + " is named in reports of the same " + DAYS + " days"));
        } else {
            alone.add(Cluster.undecided(
                    sighting,
                    holders,
                    "no name; as " + sighting.stationed() + " reports name " + Reasons.labels(holders)));
        }
    }

    private static boolean isListed(Cluster person, Sighting sighting) {
        return person.listed() != null
                && person.listed().terms().stream()
                        .anyMatch(term -> sighting.office().equals(Offices.key(term.office())));
    }
}
