package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.analysis.actor.list.Listed;
import org.rapporteur.analysis.actor.list.Term;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;

/** Makes actors of clusters. For use once. */
final class Assembler {

    private static final int DIGITS = 16;

    private final List<Cluster> clusters;
    private final Map<Cluster, String> ids = new HashMap<>();

    Assembler(List<Cluster> clusters) {
        this.clusters = clusters;
        clusters.forEach(cluster -> ids.put(cluster, id(cluster)));
    }

    Roster roster() {
        List<Actor> actors = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Cluster cluster : clusters) {
            actors.add(actor(cluster));
            if (cluster.open() != null) {
                List<String> candidates = cluster.open().candidates().stream()
                        .map(ids::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
                for (Cluster.Joined joined : cluster.joined()) {
                    doubts.add(new Doubt(
                            joined.sighting().id(),
                            ids.get(cluster),
                            candidates,
                            cluster.open().why()));
                }
            }
        }
        actors.sort(Comparator.comparing(Actor::name).thenComparing(Actor::id));
        doubts.sort(Comparator.comparing(Doubt::entity));
        return new Roster(actors, doubts);
    }

    /** The user's identifier where there is one, else a digest of what is joined: neither depends on what else was read. */
    private static String id(Cluster cluster) {
        Listed listed = cluster.listed();
        if (listed != null && listed.wikidata() != null) {
            return listed.wikidata();
        }
        TreeSet<String> entities = new TreeSet<>();
        cluster.joined().forEach(joined -> entities.add(joined.sighting().id()));
        String digest = Identifiers.digest(String.join("\n", entities));
        return "A" + digest.substring(digest.indexOf(':') + 1).substring(0, DIGITS);
    }

    private Actor actor(Cluster cluster) {
        List<Sighting> sightings =
                cluster.joined().stream().map(Cluster.Joined::sighting).toList();
        Listed listed = cluster.listed();
        Term term = listed == null ? null : term(listed, sightings);
        EntityKind kind = Objects.requireNonNull(commonest(sightings, Sighting::kind));
        return new Actor(
                ids.get(cluster),
                kind,
                listed == null ? Names.best(sightings) : listed.person(),
                Names.all(sightings),
                term == null
                        ? commonest(sightings, sighting -> sighting.station().office())
                        : term.office(),
                term == null
                        ? commonest(sightings, sighting -> sighting.station().of())
                        : term.of(),
                term == null ? null : term.from(),
                term == null ? null : term.to(),
                entities(cluster),
                cluster.members().stream().map(ids::get).sorted().toList(),
                sightings.stream()
                        .map(sighting -> sighting.entity().membership())
                        .filter(Objects::nonNull)
                        .reduce((one, other) -> one == Membership.OPEN ? one : other)
                        .orElse(null),
                listed == null ? null : listed.wikidata(),
                Actors.MAKER,
                Extra.NONE);
    }

    private static List<Member> entities(Cluster cluster) {
        TreeMap<String, String> whys = new TreeMap<>();
        cluster.joined().forEach(joined -> whys.put(joined.sighting().id(), joined.why()));
        boolean only = whys.size() == 1 && cluster.listed() == null && cluster.open() == null;
        List<Member> members = new ArrayList<>();
        whys.forEach((id, why) -> members.add(new Member(
                id, only && why.startsWith("named ") ? why + "; joined with nothing in another report" : why)));
        return members;
    }

    /** Returns the term that covers most of the days, the latest of several; or null. */
    private static Term term(Listed listed, List<Sighting> sightings) {
        return listed.terms().stream()
                .max(Comparator.comparingLong((Term term) -> sightings.stream()
                                .filter(sighting -> sighting.date() != null && term.covers(sighting.date()))
                                .count())
                        .thenComparing(term -> term.from() == null ? LocalDate.MIN : term.from())
                        .thenComparing(term -> -term.place().line()))
                .orElse(null);
    }

    /** Returns the value given most often, the first in order of several; null where none is given. */
    private static <T extends Comparable<? super T>> T commonest(
            List<Sighting> sightings, Function<Sighting, T> value) {
        TreeMap<T, Integer> counts = new TreeMap<>();
        for (Sighting sighting : sightings) {
            T given = value.apply(sighting);
            if (given != null) {
                counts.merge(given, 1, Integer::sum);
            }
        }
        T best = null;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }
}
