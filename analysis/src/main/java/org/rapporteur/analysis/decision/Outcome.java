package org.rapporteur.analysis.decision;

import org.rapporteur.record.Word;

/** What comes of a proposal. */
public enum Outcome implements Word {
    /** Adopted, however the unknown votes fall. */
    ADOPTED,

    /** Not adopted, however the unknown votes fall. */
    NOT_ADOPTED,

    /** The unknown votes decide: it could pass and it could fail. */
    OPEN,

    /** Not a question for the body: there is nothing it could adopt. */
    NO_DECISION
}
