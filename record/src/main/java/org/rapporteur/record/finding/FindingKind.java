package org.rapporteur.record.finding;

import org.rapporteur.record.Word;

/** What sort of conclusion a finding is. */
public enum FindingKind implements Word {
    /** Outlets say the same. */
    AGREEMENT,

    /** Words of one saying that outlets print differently. */
    VARIANT,

    /** What some outlets of a story tell and another leaves out. */
    OMISSION,

    /** Outlets say what cannot both be so, or what differs where it should not. */
    CONFLICT,

    /** Different words for one person or thing, each an outlet's own; nobody is corrected. */
    DESCRIPTOR,

    /** One name in several spellings, each as printed. */
    SPELLING,

    /** What an outlet put into a quotation or cut from it by its own marks: brackets, an ellipsis. */
    INTERVENTION,

    /** One report reprints or rewrites another. */
    COPY,

    /** Told by one independent account alone. */
    SINGLE_SOURCE,

    /** What one party binds itself to or holds, through different speakers in different outlets. */
    LINE,

    /** Whether a printed quotation agrees with a primary source. */
    VERIFICATION,

    /** What changed between versions of one text. */
    REVISION,

    /** Members that vote or stand together. */
    BLOC,

    /** What a body could decide. */
    DECISION
}
