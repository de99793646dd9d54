package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.record.Maker;
import org.rapporteur.record.applied.Attachment;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.coding.Codings;
import org.rapporteur.record.service.ReportRecord;

/**
 * What people decided about who is who: codings of the field {@value Actors#FIELD} on entities. The value is an entity's identifier.
 *
 * <ul>
 *   <li>Its own: the entity is an actor of its own, which no rule joins with anybody; so is one whose value leads to such an entity, and
 *       together they are one actor.
 *   <li>Another's: whatever the rules join with the one is the same actor as what they join with the other.
 *   <li>One that a later reading of its report calls otherwise: what stands in its place now ({@link Attachment}).
 *   <li>One that no report given has: nothing is decided here.
 * </ul>
 *
 * <p>Does not depend on the order of the reports. Not safe for use by several threads.
 */
final class Decided {

    /** Entity to the entity that it is said to be, and who said so. */
    private final TreeMap<String, Said> said = new TreeMap<>();

    private final Set<String> known = new HashSet<>();

    /** Clusters that were taken into another. */
    private final Map<Cluster, Cluster> into = new HashMap<>();

    private record Said(String value, Maker by) {}

    Decided(Collection<ReportRecord> records, List<Sighting> sightings) {
        sightings.forEach(sighting -> known.add(sighting.id()));
        Map<String, List<ReportRecord>> reports = new HashMap<>();
        for (ReportRecord record : records) {
            reports.computeIfAbsent(record.report().id(), id -> new ArrayList<>())
                    .add(record);
        }
        for (ReportRecord record : records) {
            Codings codings = record.codings();
            for (Coding coding : codings.list()) {
                if (coding.field().equals(Actors.FIELD) && known.contains(coding.target())) {
                    codings.find(coding.target(), Actors.FIELD).ifPresent(found -> add(found, reports));
                }
            }
        }
    }

    /** One report given twice with different codings: any rule does that is always the same. */
    private void add(Coding coding, Map<String, List<ReportRecord>> reports) {
        String value = coding.value() == null ? null : present(coding.value(), reports);
        if (value != null) {
            said.merge(
                    coding.target(),
                    new Said(value, coding.by()),
                    (one, other) -> one.value().compareTo(other.value()) <= 0 ? one : other);
        }
    }

    /** Returns the entity of an identifier, or what stands in its place in a later reading; null where there is none. */
    private String present(String id, Map<String, List<ReportRecord>> reports) {
        if (known.contains(id)) {
            return id;
        }
        String report = id.substring(0, Math.max(0, id.indexOf('/')));
        return reports.getOrDefault(report, List.of()).stream()
                .flatMap(record -> Attachment.of(record).find(id, List.of()).stream())
                .filter(known::contains)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Returns the entity that stands for an actor of its own, to which this one belongs; null where rules decide. */
    String apart(Sighting sighting) {
        Set<String> seen = new HashSet<>();
        String id = sighting.id();
        while (said.containsKey(id) && seen.add(id)) {
            String value = said.get(id).value();
            if (value.equals(id)) {
                return id;
            }
            id = value;
        }
        return null;
    }

    /** Returns the actors of those that stand apart. */
    List<Cluster> apart(List<Sighting> sightings) {
        TreeMap<String, Cluster> groups = new TreeMap<>();
        List<Sighting> ordered = new ArrayList<>(sightings);
        ordered.sort(Comparator.comparing(Sighting::id));
        for (Sighting sighting : ordered) {
            String group = Objects.requireNonNull(apart(sighting), "not apart");
            String why = sighting.id().equals(group) ? "an actor of its own" : "the same as " + group;
            groups.computeIfAbsent(group, id -> new Cluster()).add(sighting, why + saidBy(sighting.id()));
        }
        return List.copyOf(groups.values());
    }

    /** Returns the clusters with those in one that people say are one. */
    List<Cluster> unite(List<Cluster> clusters) {
        Map<String, Cluster> byEntity = new HashMap<>();
        clusters.forEach(cluster -> cluster.joined()
                .forEach(joined -> byEntity.put(joined.sighting().id(), cluster)));
        for (Map.Entry<String, Said> one : said.entrySet()) {
            Cluster from = survivor(byEntity.get(one.getKey()));
            Cluster to = survivor(byEntity.get(one.getValue().value()));
            if (from == null || to == null || from == to) {
                continue;
            }
            // A person whom the user lists keeps the name and the identifier of the list.
            boolean turned = from.listed() != null && to.listed() == null;
            Cluster kept = turned ? from : to;
            Cluster taken = turned ? to : from;
            kept.absorb(taken, "the same as " + kept.label() + saidBy(one.getKey()));
            into.put(taken, kept);
        }
        List<Cluster> left =
                clusters.stream().filter(cluster -> !into.containsKey(cluster)).toList();
        left.forEach(cluster -> cluster.replace(this::survivor));
        return left;
    }

    /** Takes collectives apart that are joined and should not be. */
    List<Cluster> takeApart(List<Cluster> collectives) {
        List<Cluster> result = new ArrayList<>();
        for (Cluster cluster : collectives) {
            List<Sighting> apart = cluster.joined().stream()
                    .map(Cluster.Joined::sighting)
                    .filter(sighting -> apart(sighting) != null)
                    .toList();
            if (!apart.isEmpty()) {
                for (Cluster group : apart(apart)) {
                    group.consistsOf(cluster.members());
                    result.add(group);
                }
                cluster.drop(apart);
            }
            if (!cluster.joined().isEmpty()) {
                result.add(cluster);
            }
        }
        return result;
    }

    private Cluster survivor(Cluster cluster) {
        Cluster found = cluster;
        while (into.containsKey(found)) {
            found = into.get(found);
        }
        return found;
    }

    private String saidBy(String entity) {
        return said.get(entity).by() instanceof Maker.Coder coder ? ", as " + coder.name() + " decided" : "";
    }
}
