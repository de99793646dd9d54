package org.rapporteur.extraction.identity.world;

import java.util.Objects;
import java.util.Set;

/**
 * An office, or a word for what somebody is. Immutable.
 *
 * @param name canonical: small letters, singular, "spokesperson" for a spokeswoman
 * @param rank 1 for a head of state to 6 for officials and candidates, as the head of {@code offices.tsv} says; 0 for a word
 *     that describes and is no office
 * @param heads what it heads or serves
 * @param general name of the wider office that it is one of and is also called by ("candidate" of a presidential candidate);
 *     else its own
 * @param gender what the printed word tells ("chairwoman"), or null
 */
public record Office(String name, int rank, Served heads, String general, Gender gender) {

    private static final Set<String> AMERICAN = Set.of(
            "senator",
            "senator-elect",
            "state senator",
            "representative",
            "state representative",
            "secretary of state",
            "attorney general",
            "comptroller",
            "treasurer");

    /** Words for whom somebody sides with, or that they are a person, or from somewhere. */
    private static final Set<String> NO_ROLES = Set.of(
            ("republican democrat independent conservative nationalist socialist supporter opponent critic voter "
                            + "man woman boy girl teenager figure source native resident citizen immigrant")
                    .split(" "));

    private static final Set<Served> OF_A_STATE = Set.of(
            Served.STATE,
            Served.GOVERNMENT,
            Served.MINISTRY,
            Served.MISSION,
            Served.PARLIAMENT,
            Served.REGION,
            Served.FORCES);

    /** Refuses a rank outside the scale. */
    public Office {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heads, "heads");
        Objects.requireNonNull(general, "general");
        if (rank < 0 || rank > 6) {
            throw new IllegalArgumentException("the office " + name + " has the rank " + rank);
        }
    }

    /**
     * Returns whether it says what somebody does or is to somebody, as offices, occupations and kinship do. Allegiance
     * ("supporter", "Republican") does not, nor that somebody is a person ("woman", "resident").
     */
    public boolean isRole() {
        return !NO_ROLES.contains(general);
    }

    /** Returns whether it is held of a state, a region or a part of their governments. */
    boolean isOfState() {
        return OF_A_STATE.contains(heads);
    }

    /** Whether a naming that a country shares with an American state means the latter: Georgia's senators. */
    boolean isAmerican() {
        return heads == Served.REGION || AMERICAN.contains(general);
    }

    /** Whether a state speaks by who holds it: "a spokesman for the Russian president". */
    boolean isHigh() {
        return rank > 0 && rank <= 3 && isOfState() && heads != Served.REGION;
    }
}
