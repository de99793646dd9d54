package org.rapporteur.record.finding;

import org.rapporteur.record.Word;

/** Where a party stands. */
public enum Stance implements Word {
    /** For it. */
    SUPPORTS,

    /** Against it. */
    OPPOSES,

    /** Both, or conditionally. */
    AMBIVALENT,

    /** Not shown; the reason says why. */
    UNKNOWN
}
