package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** Why a proposal is not adopted. */
public enum Cause implements Word {
    /** Too few votes in favour. */
    THRESHOLD_MISSED,

    /** A member whose agreement is needed is against. */
    VETO,

    /** Too few members present. */
    NO_QUORUM,

    /** A member objects where nobody may. */
    OBJECTION,

    /** Not all voted yes. */
    NOT_UNANIMOUS
}
