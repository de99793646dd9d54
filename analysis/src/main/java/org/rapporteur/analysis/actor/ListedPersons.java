package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.analysis.actor.list.Listed;
import org.rapporteur.analysis.actor.list.Term;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.actor.name.PersonName;

/**
 * Asks the user's list first: what it says of a name, or of an office on the day of a report, wins over every rule. Not safe for
 * use by several threads.
 */
final class ListedPersons {

    /** A listed person's term. */
    private record Held(Listed person, Term term) {}

    private final Map<Listed, Cluster> clusters = new LinkedHashMap<>();
    private final Map<Listed, List<PersonName>> parsed = new HashMap<>();
    private final Map<String, Listed> byWords = new HashMap<>();
    private final Map<String, Set<Listed>> byKey = new HashMap<>();
    private final Map<String, List<Held>> byStation = new HashMap<>();
    private final Comparisons comparisons;

    ListedPersons(HolderList list, Comparisons comparisons) {
        this.comparisons = comparisons;
        for (Listed person : list.persons()) {
            clusters.put(person, new Cluster(person));
            for (String name : person.names()) {
                byWords.put(Folding.words(name), person);
                PersonName parts = PersonName.of(name, null);
                if (parts != null) {
                    parsed.computeIfAbsent(person, key -> new ArrayList<>()).add(parts);
                    byKey.computeIfAbsent(parts.surname(), key -> new LinkedHashSet<>())
                            .add(person);
                    byKey.computeIfAbsent(parts.key(), key -> new LinkedHashSet<>())
                            .add(person);
                }
            }
            for (Term term : person.terms()) {
                byStation
                        .computeIfAbsent(
                                station(Offices.key(term.office()), Codes.key(term.of())), key -> new ArrayList<>())
                        .add(new Held(person, term));
            }
        }
    }

    /** Returns a cluster for each listed person, whether seen or not. */
    List<Cluster> clusters() {
        return List.copyOf(clusters.values());
    }

    /** Returns whether the list decides on the sighting, which then belongs to a cluster of its own or of a listed person. */
    boolean take(Sighting sighting, List<Cluster> undecided) {
        Listed exact = byWords.get(Folding.words(sighting.name()));
        if (exact != null && sameState(exact, sighting)) {
            return join(exact, sighting, exact.reason(spelt(exact, sighting)));
        }
        return sighting.person() == null ? byOffice(sighting, undecided) : byName(sighting, undecided);
    }

    private boolean byName(Sighting sighting, List<Cluster> undecided) {
        PersonName name = sighting.person();
        boolean full = name.isFull();
        List<Listed> fitting = byKey.getOrDefault(full ? name.key() : name.surname(), Set.of()).stream()
                .filter(person -> agrees(person, sighting))
                .toList();
        List<Listed> inOffice = fitting.stream()
                .filter(person -> held(person, sighting) != null)
                .toList();
        if (inOffice.size() == 1) {
            Listed person = inOffice.get(0);
            return join(person, sighting, held(person, sighting).reason() + "; the name " + sighting.name());
        }
        if (!full || fitting.isEmpty()) {
            return false;
        }
        if (fitting.size() == 1) {
            Listed person = fitting.get(0);
            return join(person, sighting, person.reason(person.person()) + ", printed here as " + sighting.name());
        }
        List<Cluster> candidates = fitting.stream().map(clusters::get).toList();
        undecided.add(Cluster.undecided(
                sighting, candidates, "the list has several of that name: " + Reasons.labels(candidates)));
        return true;
    }

    private boolean byOffice(Sighting sighting, List<Cluster> undecided) {
        if (sighting.office() == null || sighting.of() == null || !Holders.isDefinite(sighting)) {
            return false;
        }
        List<Held> terms = byStation.getOrDefault(station(sighting.office(), sighting.of()), List.of());
        if (terms.isEmpty()) {
            return false;
        }
        for (Held held : terms) {
            comparisons.add();
            if (held.term().covers(sighting.date())) {
                String day = sighting.date() == null ? "" : "; the report is of " + sighting.date();
                return join(held.person(), sighting, held.term().reason() + day);
            }
        }
        List<Cluster> candidates = terms.stream()
                .map(held -> clusters.get(held.person()))
                .distinct()
                .toList();
        String why = sighting.date() == null
                ? "the list has terms of the " + sighting.stationed() + ", but the report has no date"
                : "the list has no " + sighting.stationed() + " on " + sighting.date();
        undecided.add(Cluster.undecided(sighting, sighting.date() == null ? candidates : List.of(), why));
        return true;
    }

    private boolean join(Listed person, Sighting sighting, String why) {
        clusters.get(person).add(sighting, why);
        return true;
    }

    /** Returns whether the state, and the names, leave it possible. */
    private boolean agrees(Listed person, Sighting sighting) {
        PersonName seen = sighting.person();
        return sameState(person, sighting)
                && parsed.getOrDefault(person, List.of()).stream()
                        .anyMatch(name -> name.surname().equals(seen.surname()) && name.compatible(seen));
    }

    private boolean sameState(Listed person, Sighting sighting) {
        comparisons.add();
        boolean coded = person.terms().stream().anyMatch(term -> Codes.isCode(Codes.key(term.of())));
        return !coded
                || !Codes.isCode(sighting.of())
                || person.terms().stream()
                        .anyMatch(term -> Codes.isCode(Codes.key(term.of()))
                                && !Codes.conflict(Codes.key(term.of()), sighting.of()));
    }

    /** Returns the term in which the person held the sighting's office on its day; or null. */
    private static Term held(Listed person, Sighting sighting) {
        if (sighting.office() == null || sighting.of() == null) {
            return null;
        }
        return person.terms().stream()
                .filter(term -> term.covers(sighting.date())
                        && sighting.of().equals(Codes.key(term.of()))
                        && sighting.office().equals(Offices.key(term.office())))
                .findFirst()
                .orElse(null);
    }

    private static String spelt(Listed person, Sighting sighting) {
        String words = Folding.words(sighting.name());
        return person.names().stream()
                .filter(name -> Folding.words(name).equals(words))
                .findFirst()
                .orElse(person.person());
    }

    private static String station(String office, String of) {
        return office + "\n" + of;
    }
}
