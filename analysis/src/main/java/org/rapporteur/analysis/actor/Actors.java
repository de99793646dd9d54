package org.rapporteur.analysis.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.Maker;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.service.ReportRecord;

/**
 * Joins the entities of many reports into actors. Stateless, safe for use by several threads; the order of the reports does not
 * matter, and neither does a report given twice.
 *
 * <p>An actor's identifier is that of Wikidata where the user's list has one, else {@code A} and 16 hex digits of SHA-256 over the
 * sorted identifiers of the entities it joins. Its maker is always this program: the user's list decides by its lines, which the
 * reason names, but it is the program that applies them; what a person decides about one entity is a coding, and is respected.
 *
 * <p>Time: near-linear in the number of entities; only what shares a name, or an office of one state, is compared.
 */
public final class Actors {

    /** Who makes actors. */
    public static final Maker MAKER = new Maker.Machine("actors", "1");

    /**
     * The field of a coding on an entity that says which actor it is: an entity's identifier. Its own makes it an actor of its own, another's
     * makes the actors of both one.
     */
    public static final String FIELD = "actor";

    private Actors() {}

    /**
     * Joins what the reports hold.
     *
     * @param records the reports with their entities
     * @param list what the user knows of persons and their offices
     * @return all actors; every entity belongs to exactly one
     */
    public static Roster join(Collection<ReportRecord> records, HolderList list) {
        return join(records, list, new Comparisons());
    }

    static Roster join(Collection<ReportRecord> records, HolderList list, Comparisons comparisons) {
        List<Sighting> sightings = Sightings.of(records);
        Decided decided = new Decided(records, sightings);
        List<Sighting> persons = new ArrayList<>();
        List<Sighting> things = new ArrayList<>();
        List<Sighting> collectives = new ArrayList<>();
        List<Sighting> apart = new ArrayList<>();
        for (Sighting sighting : sightings) {
            boolean person = sighting.kind() == EntityKind.PERSON;
            boolean collective = Collectives.isCollective(sighting);
            boolean alone = !collective && decided.apart(sighting) != null;
            (collective ? collectives : alone ? apart : person ? persons : things).add(sighting);
        }
        List<Cluster> clusters = new ArrayList<>(Persons.join(persons, list, comparisons));
        clusters.addAll(new Things(comparisons).join(things));
        clusters.addAll(decided.apart(apart));
        clusters = new ArrayList<>(decided.unite(clusters));
        clusters.sort(Comparator.comparing(Actors::first));
        clusters.addAll(decided.takeApart(new Collectives(clusters).join(collectives)));
        return new Assembler(decided.unite(clusters)).roster();
    }

    /** An entity belongs to one cluster, so that its first is its own. */
    private static String first(Cluster cluster) {
        return cluster.joined().stream()
                .map(joined -> joined.sighting().id())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
