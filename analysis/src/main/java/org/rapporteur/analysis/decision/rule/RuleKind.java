package org.rapporteur.analysis.decision.rule;

import org.rapporteur.record.Word;

/** Which kind of question a rule is for. */
public enum RuleKind implements Word {
    /** Matters of substance. */
    SUBSTANTIVE,

    /** Matters of procedure: who is invited, what is on the agenda, how the body meets. */
    PROCEDURAL,

    /** A statement on behalf of the body, agreed and not voted on. */
    STATEMENT,

    /** Not a decision of the body at all, such as a joint statement of some of its members. */
    OUTSIDE
}
