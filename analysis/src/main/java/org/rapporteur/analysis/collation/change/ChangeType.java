package org.rapporteur.analysis.collation.change;

import org.rapporteur.record.Word;

/** What was done to a text. Punctuation alone is no change. */
public enum ChangeType implements Word {
    /** A sentence is gone. */
    SENTENCE_DROPPED,

    /** A sentence is new. */
    SENTENCE_ADDED,

    /** A sentence stands elsewhere. */
    SENTENCE_MOVED,

    /** A paragraph of several sentences stands elsewhere. */
    PARAGRAPH_ORDER,

    /** Another number. */
    NUMBER,

    /** Another day, month or year. */
    DATE,

    /** Another name, outside a statement's source. */
    NAME,

    /** What was said is ascribed to somebody else. */
    SPEAKER,

    /** "If", "unless", "until" … and what hangs on it are gone, while what was said under it stays. */
    CONDITION_DROPPED,

    /** A condition is new. */
    CONDITION_ADDED,

    /** "May" has become "will", or the like. */
    MODALITY,

    /** "Not" is gone or new. */
    NEGATION,

    /** Two quotations, or pieces of one that stood apart, are printed as one. */
    QUOTATION_SPLICED,

    /** Words within quotation marks are gone. */
    QUOTATION_CUT,

    /** Words within quotation marks are others, or new. */
    QUOTATION_ALTERED,

    /** Other words, of none of these sorts. */
    WORDING
}
