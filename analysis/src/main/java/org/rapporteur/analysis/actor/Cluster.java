package org.rapporteur.analysis.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.rapporteur.analysis.actor.list.Listed;
import org.rapporteur.analysis.actor.list.Term;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Offices;
import org.rapporteur.analysis.actor.name.PersonName;

/** An actor in the making: its sightings with the reasons, and what is known of it so far. Not safe for use by several threads. */
final class Cluster {

    /** A sighting and why it belongs here. */
    record Joined(Sighting sighting, String why) {}

    /** Why a sighting stands alone, and where else it might belong. */
    record Open(List<Cluster> candidates, String why) {}

    /** How near in time two offices must be seen to be held at the same time, in days: a quarter of a year. */
    private static final long SAME_TIME = 92;

    /** More candidates than this are no help. */
    private static final int MOST = 20;

    private final List<Joined> joined = new ArrayList<>();
    private final TreeSet<String> ofs = new TreeSet<>();

    /** Office to the days of the reports that give it; {@link LocalDate#MIN} for one without a day. */
    private final Map<String, TreeSet<LocalDate>> offices = new TreeMap<>();

    private final List<PersonName> names = new ArrayList<>();
    private final Listed listed;
    private List<Cluster> members = List.of();
    private Open open;
    private String label;

    /** Makes one of which nothing is known. */
    Cluster() {
        this(null);
    }

    /** Makes one of a person whom the user lists. */
    Cluster(Listed listed) {
        this.listed = listed;
        if (listed != null) {
            label = listed.person();
            for (String name : listed.names()) {
                PersonName parts = PersonName.of(name, null);
                if (parts != null && parts.first() != null) {
                    names.add(parts);
                }
            }
            for (Term term : listed.terms()) {
                if (term.of() != null) {
                    ofs.add(Codes.key(term.of()));
                }
            }
        }
    }

    /** Returns the cluster of one sighting alone. */
    static Cluster alone(Sighting sighting, String why) {
        Cluster cluster = new Cluster();
        cluster.add(sighting, why);
        return cluster;
    }

    /** Returns the cluster of a sighting that may belong elsewhere. */
    static Cluster undecided(Sighting sighting, List<Cluster> candidates, String why) {
        Cluster cluster = alone(sighting, why);
        cluster.open = new Open(List.copyOf(candidates.subList(0, Math.min(MOST, candidates.size()))), why);
        return cluster;
    }

    void add(Sighting sighting, String why) {
        if (label == null) {
            label = sighting.name();
        }
        joined.add(new Joined(sighting, why));
        if (sighting.of() != null) {
            ofs.add(sighting.of());
        }
        if (sighting.office() != null) {
            offices.computeIfAbsent(sighting.office(), office -> new TreeSet<>())
                    .add(sighting.date() == null ? LocalDate.MIN : sighting.date());
        }
        PersonName person = sighting.person();
        if (person != null && person.first() != null && !names.contains(person)) {
            names.add(person);
        }
    }

    /** Returns why this sighting's person cannot be the one here; null where nothing speaks against it. */
    String conflict(Sighting sighting) {
        String of = sighting.of();
        if (of != null && Codes.isCode(of) && ofs.stream().anyMatch(known -> Codes.conflict(known, of))) {
            return "another state";
        }
        PersonName person = sighting.person();
        if (person != null && names.stream().anyMatch(known -> !known.compatible(person))) {
            return "another given name";
        }
        String office = sighting.office();
        if (office == null || listed != null || !ofs.contains(of == null ? "" : of)) {
            return null;
        }
        for (Map.Entry<String, TreeSet<LocalDate>> held : offices.entrySet()) {
            if (Offices.exclusive(held.getKey(), office) && isNear(held.getValue(), sighting.date())) {
                return "another office at the same time, " + held.getKey();
            }
        }
        return null;
    }

    /** Returns whether a day is within a quarter of a year of some of the days, or either is not known. */
    private static boolean isNear(NavigableSet<LocalDate> days, LocalDate day) {
        if (day == null || days.contains(LocalDate.MIN)) {
            return true;
        }
        LocalDate next = days.higher(day.minusDays(SAME_TIME + 1));
        return next != null && !next.isAfter(day.plusDays(SAME_TIME));
    }

    /** Returns whether a report within so many days of the sighting's gives this office here. */
    boolean held(Sighting sighting, int days) {
        TreeSet<LocalDate> known = offices.get(sighting.office());
        if (known == null || sighting.date() == null) {
            return false;
        }
        LocalDate next = known.ceiling(sighting.date().minusDays(days));
        return next != null && !next.isAfter(sighting.date().plusDays(days));
    }

    /** Returns whether the same office of the same state or body is known here. */
    boolean sameStation(Sighting sighting) {
        return sighting.office() != null
                && sighting.of() != null
                && ofs.contains(sighting.of())
                && offices.containsKey(sighting.office());
    }

    boolean sameOffice(Sighting sighting) {
        return sighting.office() != null && offices.containsKey(sighting.office());
    }

    boolean sameOf(Sighting sighting) {
        return sighting.of() != null && ofs.contains(sighting.of());
    }

    /** Takes another's sightings over; it is decided then. */
    void absorb(Cluster other, String why) {
        other.joined.forEach(each -> add(each.sighting(), each.why() + "; " + why));
        open = null;
        if (members.isEmpty()) {
            members = other.members;
        }
    }

    /** Lets go of some sightings. What they told of names and offices stays: nothing is joined after this. */
    void drop(Collection<Sighting> sightings) {
        joined.removeIf(each -> sightings.contains(each.sighting()));
    }

    /** Puts others in the place of the clusters that this one refers to. */
    void replace(UnaryOperator<Cluster> survivor) {
        members = members.stream().map(survivor).distinct().toList();
        if (open != null) {
            List<Cluster> candidates =
                    open.candidates().stream().map(survivor).distinct().toList();
            open = new Open(candidates, open.why());
        }
    }

    List<Joined> joined() {
        return joined;
    }

    List<PersonName> names() {
        return names;
    }

    /** Returns the states and bodies known. */
    SortedSet<String> ofs() {
        return ofs;
    }

    /** Returns the offices known from reports. */
    SortedSet<String> offices() {
        return new TreeSet<>(offices.keySet());
    }

    Listed listed() {
        return listed;
    }

    /** Returns what to call it in a reason. */
    String label() {
        return label;
    }

    /** Returns what it might be instead; null where it is decided. */
    Open open() {
        return open;
    }

    List<Cluster> members() {
        return members;
    }

    void consistsOf(List<Cluster> clusters) {
        members = List.copyOf(clusters);
    }
}
