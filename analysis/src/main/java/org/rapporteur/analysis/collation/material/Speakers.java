package org.rapporteur.analysis.collation.material;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Membership;

/** Says how speakers stand to one another. Immutable, safe for use by several threads. */
public final class Speakers {

    private final Roster roster;

    Speakers(Roster roster) {
        this.roster = roster;
    }

    /** Returns the tie between two actors; either may be null. Symmetric. */
    public Tie between(Actor one, Actor other) {
        if (one == null || other == null) {
            return Tie.UNKNOWN;
        }
        if (one.id().equals(other.id())) {
            return Tie.SAME;
        }
        if (isCollective(one) || isCollective(other)) {
            Set<String> shared = parties(one);
            shared.retainAll(parties(other));
            return shared.isEmpty() ? Tie.OTHER : Tie.MEMBER;
        }
        return one.of() != null && Objects.equals(one.of(), other.of()) ? Tie.PARTY : Tie.OTHER;
    }

    /** Returns whether an actor is several: a group, or a document that several issue. */
    public static boolean isCollective(Actor actor) {
        return actor.membership() != null || !actor.members().isEmpty();
    }

    /** Returns whether the members named are not all. */
    public static boolean isOpen(Actor actor) {
        return actor.membership() == Membership.OPEN;
    }

    /** The actor, the state it speaks for or is, and the same of its members; one level down, since members are no collectives. */
    private Set<String> parties(Actor actor) {
        Set<String> parties = new HashSet<>();
        own(actor, parties);
        for (String member : actor.members()) {
            roster.find(member).ifPresent(each -> own(each, parties));
        }
        return parties;
    }

    private static void own(Actor actor, Set<String> parties) {
        parties.add(actor.id());
        boolean speaksFor = actor.kind() == EntityKind.PERSON
                || actor.kind() == EntityKind.STATE
                || actor.kind() == EntityKind.BODY;
        if (actor.of() != null && speaksFor) {
            parties.add("of " + actor.of());
        }
    }
}
