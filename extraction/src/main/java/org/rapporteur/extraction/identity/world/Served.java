package org.rapporteur.extraction.identity.world;

/** What an office heads or serves. */
public enum Served {
    /** A state as a whole. */
    STATE,
    /** A government. */
    GOVERNMENT,
    /** A ministry or department of a government. */
    MINISTRY,
    /** A mission of one state or body to another. */
    MISSION,
    /** A parliament or one of its chambers. */
    PARLIAMENT,
    /** A state's first-level division. */
    REGION,
    /** A city or county. */
    CITY,
    /** A court. */
    COURT,
    /** Armed forces. */
    FORCES,
    /** A religious community. */
    CHURCH,
    /** A body, company, university, newspaper. */
    ORGANISATION,
    /** A political party, or a bid for its nomination. */
    PARTY,
    /** One person: an aide, a lawyer, a mother. */
    PERSON,
    /** Nothing: the word describes. */
    NOTHING
}
