package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** How a member votes on one question. */
public enum Vote implements Word {
    /** For. */
    YES,

    /** Against; where nothing is put to the vote, an objection. */
    NO,

    /** Present, and for neither. */
    ABSTAIN,

    /** Not present, or present and not taking part in the vote. */
    ABSENT,

    /** Not shown by what was read: it may turn out any of the others. */
    UNKNOWN
}
