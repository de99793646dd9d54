package org.rapporteur.record.speech;

import org.rapporteur.record.Word;

/** When what is said lies, seen from the saying. */
public enum Tense implements Word {
    /** Before it. */
    PAST,

    /** With it. */
    PRESENT,

    /** After it. */
    FUTURE,

    /** Long before, told as background. */
    HISTORICAL
}
