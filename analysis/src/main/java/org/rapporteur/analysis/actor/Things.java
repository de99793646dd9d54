package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;

/**
 * Joins what is no person and has no members: states by code, else by name; bodies and organisations by name or abbreviation;
 * peoples by name; documents by title. Whatever has no name of its own stays what its report has.
 */
final class Things {

    /** A name that more share tells nothing. */
    private static final int MOST = 100;

    private final Comparisons comparisons;
    private final Map<String, Cluster> byKey = new TreeMap<>();
    private final Map<String, Set<Cluster>> byName = new TreeMap<>();
    private final List<Cluster> alone = new ArrayList<>();

    Things(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Returns the clusters; together they hold each sighting once. */
    List<Cluster> join(List<Sighting> sightings) {
        List<Sighting> placed = new ArrayList<>();
        List<Sighting> named = new ArrayList<>();
        List<Sighting> abbreviated = new ArrayList<>();
        for (Sighting sighting : sightings) {
            String why = apart(sighting);
            if (why != null) {
                alone.add(Cluster.alone(sighting, why));
            } else if (sighting.of() != null) {
                placed.add(sighting);
            } else {
                (Words.abbreviation(sighting.name()) == null ? named : abbreviated).add(sighting);
            }
        }
        // What says most comes first, so that what says less meets all there are.
        placed.forEach(this::put);
        attach(named);
        attach(abbreviated);
        List<Cluster> all = new ArrayList<>(byKey.values());
        all.addAll(alone);
        return all;
    }

    /** Adds each to the only cluster of its name, if there is one; else those of one name to one another. */
    private void attach(List<Sighting> sightings) {
        byName.clear();
        byKey.values().forEach(this::index);
        List<Sighting> fresh = new ArrayList<>();
        for (Sighting sighting : sightings) {
            comparisons.add();
            Set<Cluster> named = byName.getOrDefault(name(sighting, sighting.name()), Set.of());
            if (named.size() > MOST) {
                alone.add(Cluster.alone(sighting, sighting.name() + " may be one of " + named.size()));
                continue;
            }
            List<Cluster> fitting = List.copyOf(named);
            if (fitting.size() == 1) {
                fitting.get(0).add(sighting, why(sighting, fitting.get(0)));
            } else if (fitting.isEmpty()) {
                fresh.add(sighting);
            } else {
                alone.add(Cluster.undecided(sighting, fitting, sighting.name() + " may be " + Reasons.labels(fitting)));
            }
        }
        fresh.forEach(this::put);
    }

    private void index(Cluster cluster) {
        for (Cluster.Joined joined : cluster.joined()) {
            Sighting sighting = joined.sighting();
            index(sighting, sighting.name(), cluster);
            String initials = Words.initials(sighting.name());
            if (initials != null) {
                index(sighting, initials, cluster);
            }
            for (Mention mention : sighting.entity().mentions()) {
                if (Words.abbreviation(mention.text()) != null) {
                    index(sighting, mention.text(), cluster);
                }
            }
        }
    }

    private void index(Sighting sighting, String name, Cluster cluster) {
        byName.computeIfAbsent(name(sighting, name), key -> new LinkedHashSet<>())
                .add(cluster);
    }

    /** Returns why a sighting is joined to nothing, or null where it may be. */
    private static String apart(Sighting sighting) {
        String name = sighting.name();
        return switch (sighting.kind()) {
            case UNKNOWN -> "its kind is not known";
            case DOCUMENT -> Words.isTitle(name) ? null : "a document without a title of its own is its report's";
            case GROUP -> Words.isPeople(name) ? null : "a group without a name of its own is its report's";
            case BODY, ORGANISATION ->
                Words.isProper(name) || sighting.of() != null
                        ? null
                        : "no name of its own, and no state that it belongs to";
            default -> null;
        };
    }

    private static boolean isOrganised(Sighting sighting) {
        return sighting.kind() == EntityKind.BODY || sighting.kind() == EntityKind.ORGANISATION;
    }

    private void put(Sighting sighting) {
        String key = key(sighting);
        comparisons.add();
        Cluster cluster = byKey.computeIfAbsent(key, ignored -> new Cluster());
        cluster.add(sighting, cluster.joined().isEmpty() ? Reasons.first(sighting) : why(sighting, cluster));
    }

    private static String key(Sighting sighting) {
        String of = sighting.of() == null ? "" : sighting.of();
        String name = Folding.name(sighting.name());
        boolean coded = sighting.kind() == EntityKind.STATE && Codes.isCode(sighting.of());
        return kind(sighting) + "\n" + (coded ? of : name + "\n" + of);
    }

    /** One outlet's body is another's organisation. */
    private static String kind(Sighting sighting) {
        return isOrganised(sighting) ? "body" : sighting.kind().word();
    }

    private static String name(Sighting sighting, String name) {
        return kind(sighting) + "\n" + Folding.name(name);
    }

    private static String why(Sighting sighting, Cluster cluster) {
        String name = sighting.name();
        if (Words.abbreviation(name) != null && !Folding.name(name).equals(Folding.name(cluster.label()))) {
            return name + " stands for " + cluster.label() + ", the only such name in these reports";
        }
        if (sighting.kind() == EntityKind.STATE && Codes.isCode(sighting.of())) {
            return "same state, " + sighting.of();
        }
        String of = sighting.of() == null ? "" : "; " + String.join("; ", Reasons.stations(cluster, sighting));
        return "same name, " + name + of;
    }
}
