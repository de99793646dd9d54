package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** What a threshold or a quorum counts: how many members, or how much weight they have together. */
public enum Measure implements Word {
    /** Heads: every member counts one. */
    MEMBERS,

    /** The members' weights: votes, shares, inhabitants. */
    WEIGHTS
}
