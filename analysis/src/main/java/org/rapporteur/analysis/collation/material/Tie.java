package org.rapporteur.analysis.collation.material;

/** How two speakers stand to one another. */
public enum Tie {
    /** One and the same. */
    SAME,

    /** One is, or speaks for, a member of the collective that the other is; or both are collectives that share a member. */
    MEMBER,

    /** Both speak for one state or body, or one speaks for the state or body that the other is. */
    PARTY,

    /** At least one of them is not known. */
    UNKNOWN,

    /** Two different ones. */
    OTHER
}
