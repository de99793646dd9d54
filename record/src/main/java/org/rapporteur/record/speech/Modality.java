package org.rapporteur.record.speech;

import org.rapporteur.record.Word;

/** How sure, or how binding. */
public enum Modality implements Word {
    /** Stated as a fact. */
    CERTAIN,

    /** Expected: "would", "is likely to". */
    PROBABLE,

    /** "May", "could". */
    POSSIBLE,

    /** "Must", "should". */
    OBLIGATION,

    /** "May", "is free to". */
    PERMISSION
}
