package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.analysis.actor.name.Folding;

/** Says why a sighting belongs to a cluster, in a sentence that a researcher can check. Stateless. */
final class Reasons {

    /** More are counted and not named. */
    private static final int MOST = 20;

    private Reasons() {}

    /** Returns the reason of the first sighting: what the actor is known by. */
    static String first(Sighting sighting) {
        String station = sighting.stationed();
        return "named " + sighting.name() + (station.isEmpty() ? "" : ", " + station);
    }

    /** Returns the reason of a further sighting under a full name. */
    static String name(Cluster cluster, Sighting sighting) {
        List<String> parts = new ArrayList<>();
        String label = cluster.label();
        if (label.equals(sighting.name())) {
            parts.add("same name, " + label);
        } else if (Folding.name(label).equals(Folding.name(sighting.name()))) {
            parts.add("same name but for signs, " + sighting.name() + " and " + label);
        } else {
            parts.add("the same name in another form, " + sighting.name() + " and " + label);
        }
        parts.addAll(stations(cluster, sighting));
        return String.join("; ", parts);
    }

    /** Returns what state and office add. */
    static List<String> stations(Cluster cluster, Sighting sighting) {
        List<String> parts = new ArrayList<>();
        if (cluster.sameOf(sighting)) {
            parts.add("same " + (Codes.isCode(sighting.of()) ? "state" : "body") + ", " + sighting.of());
        } else if (sighting.of() == null) {
            parts.add("no state or body given here");
        }
        if (cluster.sameOffice(sighting)) {
            parts.add("same office, " + sighting.office());
        } else if (sighting.office() != null) {
            parts.add("office given here, " + sighting.office());
        }
        return parts;
    }

    /** Returns "A and B" or "A, B and C" of what the clusters are called; of many only how many they are. */
    static String labels(Collection<Cluster> clusters) {
        if (clusters.size() > MOST) {
            return clusters.size() + " others";
        }
        List<String> labels =
                clusters.stream().map(Reasons::label).distinct().sorted().toList();
        if (labels.size() < 2) {
            return String.join("", labels);
        }
        return String.join(", ", labels.subList(0, labels.size() - 1)) + " and " + labels.get(labels.size() - 1);
    }

    private static String label(Cluster cluster) {
        String ofs = String.join("/", cluster.ofs());
        boolean said = ofs.isEmpty() || Folding.name(ofs).equals(Folding.name(cluster.label()));
        return said ? cluster.label() : cluster.label() + " (" + ofs + ")";
    }
}
