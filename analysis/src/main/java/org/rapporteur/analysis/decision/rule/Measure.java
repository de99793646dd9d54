package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** What is counted. */
public enum Measure implements Word {
    /** Heads: every member counts one. */
    MEMBERS,

    /** The members' weights: votes, shares, inhabitants. */
    WEIGHTS
}
