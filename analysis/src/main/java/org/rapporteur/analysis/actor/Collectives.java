package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;

/**
 * Joins collectives: those of the same members, closed or open alike, are one. A document that speaks for its members (a joint
 * statement) must also be called the same within a week: the same states may issue another.
 */
final class Collectives {

    private static final int WEEK = 7;

    /** How many members a reason names. */
    private static final int NAMED = 6;

    private final Map<String, Cluster> byEntity = new HashMap<>();
    private final Map<Cluster, Integer> numbers = new HashMap<>();
    private final Map<String, List<Cluster>> byMembers = new TreeMap<>();
    private final List<Cluster> made = new ArrayList<>();

    /**
     * Makes one.
     *
     * @param others everything that has no members, in an order that does not depend on that of the reports
     */
    Collectives(List<Cluster> others) {
        others.forEach(this::know);
    }

    static boolean isCollective(Sighting sighting) {
        return !sighting.entity().members().isEmpty();
    }

    private void know(Cluster cluster) {
        numbers.putIfAbsent(cluster, numbers.size());
        cluster.joined().forEach(joined -> byEntity.put(joined.sighting().id(), cluster));
    }

    /** Returns the collectives; a collective of collectives comes after its members, however deep. */
    List<Cluster> join(List<Sighting> sightings) {
        Map<String, Sighting> waiting = new TreeMap<>();
        sightings.forEach(sighting -> waiting.put(sighting.id(), sighting));
        Map<String, Set<String>> needs = new TreeMap<>();
        Map<String, List<String>> neededBy = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (Sighting sighting : waiting.values()) {
            Set<String> open = new TreeSet<>();
            for (Member member : sighting.entity().members()) {
                if (waiting.containsKey(member.id()) && open.add(member.id())) {
                    neededBy.computeIfAbsent(member.id(), key -> new ArrayList<>())
                            .add(sighting.id());
                }
            }
            needs.put(sighting.id(), open);
            if (open.isEmpty()) {
                ready.add(sighting.id());
            }
        }
        List<Sighting> level = new ArrayList<>();
        while (!ready.isEmpty()) {
            level.clear();
            ready.forEach(id -> level.add(waiting.remove(id)));
            ready.clear();
            level.sort(Comparator.comparing((Sighting sighting) -> String.valueOf(sighting.date()))
                    .thenComparing(Sighting::id));
            level.forEach(this::add);
            for (Sighting done : level) {
                for (String id : neededBy.getOrDefault(done.id(), List.of())) {
                    if (needs.get(id).remove(done.id()) && needs.get(id).isEmpty()) {
                        ready.add(id);
                    }
                }
            }
        }
        waiting.values()
                .forEach(sighting -> made.add(Cluster.alone(sighting, "its members are members of one another")));
        return made;
    }

    private void add(Sighting sighting) {
        Set<Cluster> distinct = new LinkedHashSet<>();
        int unknown = 0;
        for (Member member : sighting.entity().members()) {
            Cluster cluster = byEntity.get(member.id());
            if (cluster == null) {
                unknown++;
            } else {
                distinct.add(cluster);
            }
        }
        List<Cluster> members = new ArrayList<>(distinct);
        members.sort(Comparator.comparing(numbers::get));
        if (unknown > 0) {
            Cluster cluster = Cluster.alone(sighting, "a member of it is in no report given");
            cluster.consistsOf(members);
            keep(cluster);
            return;
        }
        for (Cluster known : byMembers.getOrDefault(key(sighting, members), List.of())) {
            if (isNear(known, sighting)) {
                known.add(sighting, "the same members, " + said(sighting, members));
                byEntity.put(sighting.id(), known);
                return;
            }
        }
        Cluster cluster = Cluster.alone(sighting, "known by its members, " + said(sighting, members));
        cluster.consistsOf(members);
        byMembers
                .computeIfAbsent(key(sighting, members), ignored -> new ArrayList<>())
                .add(cluster);
        keep(cluster);
    }

    private void keep(Cluster cluster) {
        know(cluster);
        made.add(cluster);
    }

    private String key(Sighting sighting, List<Cluster> members) {
        StringBuilder key = new StringBuilder();
        key.append(sighting.kind()).append('\n').append(sighting.entity().membership());
        members.forEach(member -> key.append('\n').append(numbers.get(member)));
        if (sighting.kind() == EntityKind.DOCUMENT) {
            key.append('\n').append(Folding.name(sighting.name()));
        }
        return key.toString();
    }

    private static boolean isNear(Cluster known, Sighting sighting) {
        if (sighting.kind() != EntityKind.DOCUMENT) {
            return true;
        }
        LocalDate first = known.joined().get(0).sighting().date();
        LocalDate date = sighting.date();
        return first != null && date != null && !date.isAfter(first.plusDays(WEEK));
    }

    private static String said(Sighting sighting, List<Cluster> members) {
        List<Cluster> first = members.subList(0, Math.min(NAMED, members.size()));
        boolean open = sighting.entity().membership() == Membership.OPEN;
        String more = members.size() > NAMED ? ", and " + (members.size() - NAMED) + " more" : "";
        return Reasons.labels(first) + more + (open ? "; others are left open" : "");
    }
}
