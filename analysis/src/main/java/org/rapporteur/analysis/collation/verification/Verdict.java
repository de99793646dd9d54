package org.rapporteur.analysis.collation.verification;

import org.rapporteur.record.Word;

/** How a printed quotation stands to the transcript; the gravest first. Several may hold at once. */
enum Verdict implements Word {
    /** The transcript gives the words to another speaker. */
    SAID_BY_SOMEBODY_ELSE,

    /** Pieces that do not stand together are printed as one, with no sign between them. */
    SPLICED,

    /** Pieces are printed in another order. */
    OUT_OF_ORDER,

    /** The sentence has a condition that the report does not print or tell. */
    CONDITION_DROPPED,

    /** More or less certain, or binding, than said. */
    MODALITY_CHANGED,

    /** Some words differ. */
    ALTERED,

    /** Word for word, out of a longer sentence. */
    TRUNCATED,

    /** Word for word. */
    VERBATIM,

    /** The transcript does not have the words. */
    NOT_FOUND
}
