package org.rapporteur.record.finding;

import org.rapporteur.record.Word;

/** Whether a report tells a proposition. */
public enum CellState implements Word {
    /** It does. */
    REPORTED,

    /** It does, in a way that differs: other words of weight, another speaker, a condition less. */
    DIFFERENTLY,

    /** It does not, as far as its text was searched. */
    OMITTED
}
