package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.actor.name.PersonName;

/**
 * Joins persons whose surnames differ by one letter and whose given name, state and office are the same: a misprint. Only an
 * office that a state has one of will do, and only a pair that is like no third.
 */
final class Spellings {

    /** Shorter surnames differ by a letter too easily. */
    private static final int SHORTEST = 5;

    /** More holders of one office with one given name than this are not looked through. */
    private static final int MOST = 50;

    private final Comparisons comparisons;

    Spellings(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** Moves the sightings of a misprinted name to the person meant; the clusters emptied are taken out. */
    void join(List<Cluster> clusters) {
        Map<String, List<Cluster>> blocks = new TreeMap<>();
        for (Cluster cluster : clusters) {
            for (String key : keys(cluster)) {
                blocks.computeIfAbsent(key, ignored -> new ArrayList<>()).add(cluster);
            }
        }
        Set<Cluster> taken = new HashSet<>();
        for (List<Cluster> block : blocks.values()) {
            if (block.size() <= MOST) {
                join(block, taken);
            }
        }
        clusters.removeIf(
                cluster -> cluster.listed() == null && cluster.joined().isEmpty());
    }

    private void join(List<Cluster> block, Set<Cluster> taken) {
        for (Cluster cluster : block) {
            List<Cluster> alike =
                    block.stream().filter(other -> isAlike(cluster, other)).toList();
            if (alike.size() != 1 || taken.contains(cluster) || taken.contains(alike.get(0))) {
                continue;
            }
            Cluster other = alike.get(0);
            long back = block.stream().filter(third -> isAlike(other, third)).count();
            boolean bothListed = cluster.listed() != null && other.listed() != null;
            if (back == 1 && !bothListed) {
                boolean keep = Comparator.comparing((Cluster one) -> one.listed() == null)
                                .thenComparing(one -> -one.joined().size())
                                .thenComparing(Cluster::label)
                                .compare(cluster, other)
                        <= 0;
                move(keep ? other : cluster, keep ? cluster : other);
                taken.add(cluster);
                taken.add(other);
            }
        }
    }

    private static void move(Cluster from, Cluster to) {
        for (Cluster.Joined joined : List.copyOf(from.joined())) {
            Sighting sighting = joined.sighting();
            to.add(
                    sighting,
                    "spelled " + sighting.name() + " here, one letter from " + to.label() + "; same given name, and "
                            + String.join("; ", Reasons.stations(to, sighting)));
        }
        from.joined().clear();
    }

    private boolean isAlike(Cluster one, Cluster other) {
        comparisons.add();
        String first = one.names().get(0).surname();
        String second = other.names().get(0).surname();
        return one != other
                && Math.min(first.length(), second.length()) >= SHORTEST
                && !first.equals(second)
                && oneLetter(first, second)
                && one.joined().stream().allMatch(joined -> other.conflict(joined.sighting()) == null);
    }

    /** Returns given name, state and office, for each office that can tell a person. */
    private static List<String> keys(Cluster cluster) {
        List<String> keys = new ArrayList<>();
        if (cluster.names().isEmpty() || cluster.ofs().size() != 1) {
            return keys;
        }
        PersonName name = cluster.names().get(0);
        for (String office : cluster.offices()) {
            if (Offices.isSingle(office)) {
                keys.add(String.join("\n", name.first(), cluster.ofs().first(), office));
            }
        }
        return keys;
    }

    /** Returns whether one letter changed, added or left out makes one the other. */
    static boolean oneLetter(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        boolean changed = shorter.length() == longer.length();
        return shorter.substring(Math.min(shorter.length(), changed ? same + 1 : same))
                .equals(longer.substring(Math.min(longer.length(), same + 1)));
    }
}
