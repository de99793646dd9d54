package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.analysis.actor.list.HolderList;

/** Joins persons: what the list decides, then full names, misprints, surnames, offices, in this order. Stateless. */
final class Persons {

    private Persons() {}

    /** Returns the persons; together they hold each sighting once. */
    static List<Cluster> join(List<Sighting> sightings, HolderList list, Comparisons comparisons) {
        ListedPersons listed = new ListedPersons(list, comparisons);
        List<Cluster> apart = new ArrayList<>();
        List<Sighting> full = new ArrayList<>();
        List<Sighting> surnames = new ArrayList<>();
        List<Sighting> offices = new ArrayList<>();
        for (Sighting sighting : sightings) {
            if (listed.take(sighting, apart)) {
                continue;
            }
            boolean named = sighting.person() != null;
            (named ? sighting.person().isFull() ? full : surnames : offices).add(sighting);
        }
        FullNames names = new FullNames(comparisons);
        names.join(full);
        apart.addAll(names.undecided());
        List<Cluster> persons = new ArrayList<>(listed.clusters());
        persons.addAll(names.cores());
        new Spellings(comparisons).join(persons);
        Surnames rest = new Surnames(persons, comparisons);
        rest.join(surnames);
        persons.addAll(rest.made());
        apart.addAll(new Holders(persons, comparisons).join(offices));
        persons.addAll(apart);
        persons.removeIf(person -> person.joined().isEmpty());
        return persons;
    }
}
