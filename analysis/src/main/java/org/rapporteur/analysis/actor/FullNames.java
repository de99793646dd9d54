package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.PersonName;

/**
 * Joins persons who are named in full. Names of one key stand in one block; in it, what says most comes first, so that an entity
 * without a state, say, meets all states there are, and joins only where a single person fits.
 */
final class FullNames {

    /** More kinds of evidence for one name than any real collection has: then only what is just the same is joined. */
    private static final int MOST = 400;

    /** Sightings that say the same of a person. */
    private record Profile(PersonName name, String of, String office, List<Sighting> sightings) {

        String order() {
            int known = (of == null ? 0 : 4)
                    + (name.middle().isEmpty() && name.suffix() == null ? 0 : 2)
                    + (office == null ? 0 : 1);
            return (9 - known) + "\n" + of + "\n" + office + "\n" + name;
        }

        Sighting any() {
            return sightings.get(0);
        }
    }

    private final Comparisons comparisons;
    private final List<Cluster> cores = new ArrayList<>();
    private final List<Cluster> undecided = new ArrayList<>();

    FullNames(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Joins them. */
    void join(List<Sighting> sightings) {
        Map<String, Map<String, Profile>> blocks = new TreeMap<>();
        for (Sighting sighting : sightings) {
            Profile profile = new Profile(sighting.person(), sighting.of(), sighting.office(), new ArrayList<>());
            blocks.computeIfAbsent(sighting.person().key(), key -> new TreeMap<>())
                    .computeIfAbsent(profile.order(), order -> profile)
                    .sightings()
                    .add(sighting);
        }
        blocks.values().forEach(block -> join(new ArrayList<>(block.values()), block.size() > MOST));
    }

    /** Returns the persons found. */
    List<Cluster> cores() {
        return cores;
    }

    /** Returns what fits several of them. */
    List<Cluster> undecided() {
        return undecided;
    }

    private void join(List<Profile> profiles, boolean tooMany) {
        List<Cluster> found = new ArrayList<>();
        for (Profile profile : profiles) {
            List<Cluster> fitting = tooMany ? List.of() : fitting(found, profile);
            if (fitting.size() > 1) {
                List<Cluster> same = fitting.stream()
                        .filter(cluster -> cluster.sameOffice(profile.any()))
                        .toList();
                fitting = same.size() == 1 ? same : fitting;
            }
            if (fitting.size() > 1) {
                for (Sighting sighting : profile.sightings()) {
                    undecided.add(Cluster.undecided(
                            sighting,
                            fitting,
                            "of one name are " + Reasons.labels(fitting) + ", and nothing here tells which is meant"));
                }
                continue;
            }
            Cluster cluster = fitting.isEmpty() ? new Cluster() : fitting.get(0);
            if (fitting.isEmpty()) {
                found.add(cluster);
            }
            for (Sighting sighting : profile.sightings()) {
                cluster.add(
                        sighting,
                        cluster.joined().isEmpty() ? Reasons.first(sighting) : Reasons.name(cluster, sighting));
            }
        }
        cores.addAll(found);
    }

    private List<Cluster> fitting(List<Cluster> clusters, Profile profile) {
        return clusters.stream().filter(cluster -> fits(cluster, profile)).toList();
    }

    private boolean fits(Cluster cluster, Profile profile) {
        comparisons.add();
        // Sightings of one profile differ in their day only.
        Set<LocalDate> days = new HashSet<>();
        return profile.sightings().stream()
                .filter(sighting -> days.add(sighting.date()))
                .allMatch(sighting -> cluster.conflict(sighting) == null);
    }
}
