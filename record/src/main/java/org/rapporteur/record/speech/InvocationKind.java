package org.rapporteur.record.speech;

import org.rapporteur.record.Word;

/** How a speaker invokes an instrument. */
public enum InvocationKind implements Word {
    /** As ground. */
    RELIED_ON,

    /** As broken. */
    VIOLATED,

    /** As what would be broken. */
    WOULD_BE_VIOLATED,

    /** As allowing. */
    PERMITS,

    /** As not standing in the way. */
    DOES_NOT_PRECLUDE,

    /** As not enough. */
    INSUFFICIENT,

    /** As what should be accepted. */
    TO_BE_EMBRACED,

    /** As refused. */
    REJECTED,

    /** As over. */
    DEAD,

    /** Named, no more. */
    MENTIONED
}
