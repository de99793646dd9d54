package org.rapporteur.evaluation.polnear;

import org.rapporteur.record.Word;

/** How an attribution words its source. */
enum SourceKind implements Word {
    /** By a proper name: "Anna Lind", "the Halyard Tribune". */
    NAME,

    /** By a description: "the envoy", "two officials". */
    NOMINAL,

    /** By a pronoun alone: "she", "who". */
    PRONOUN,

    /** Not at all. */
    NONE
}
