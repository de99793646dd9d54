package org.rapporteur.record.identity;

import org.rapporteur.record.Word;

/** Whether the members that are named are all that a collective has. */
public enum Membership implements Word {
    /** The text names them all: "the two presidents". */
    CLOSED,

    /** The text leaves it open: "Washington and its allies". */
    OPEN
}
