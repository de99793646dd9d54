package org.rapporteur.evaluation.identity.gold;

import org.rapporteur.record.Word;

/** How a labelled source is worded; the guidelines of the labels say which is which. */
public enum SourceClass implements Word {
    /** With a proper name as its head or in apposition to it. */
    NAME,

    /** Otherwise with a common noun, a quantifier or the like. */
    NOMINAL,

    /** A pronoun alone. */
    PRONOUN
}
