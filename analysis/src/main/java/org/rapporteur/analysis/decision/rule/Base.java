package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** Of whom a share is taken. */
public enum Base implements Word {
    /** All members, present or not. */
    ALL,

    /** The members present: those who vote yes, no or abstain. */
    PRESENT,

    /** The members present and voting: those who vote yes or no. */
    VOTING
}
