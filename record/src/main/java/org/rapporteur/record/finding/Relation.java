package org.rapporteur.record.finding;

import org.rapporteur.record.Word;

/** How one printing of an utterance stands to its fullest printing; several may hold at once. */
public enum Relation implements Word {
    /** The fullest printing itself, to which the others are compared. */
    FULLEST,

    /** The same words; punctuation and capitals do not count. */
    IDENTICAL,

    /** The same words, fewer of them. */
    TRUNCATED,

    /** Most words the same, some changed. */
    ALTERED,

    /** Pieces that do not stand together in the fullest printing are printed as one. */
    SPLICED,

    /** Other words for what was said. */
    PARAPHRASED,

    /** Quoted in the fullest printing, told without quotation marks here, or the other way round. */
    MODE_CHANGED,

    /** Ascribed to somebody else. */
    OTHER_SPEAKER,

    /** The condition under which it was said is left out. */
    CONDITION_DROPPED,

    /** Said as certain where it was possible, or the like. */
    MODALITY_CHANGED,

    /** Printed a second time by the same report. */
    REPEATED
}
