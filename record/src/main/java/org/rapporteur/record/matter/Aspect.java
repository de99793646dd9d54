package org.rapporteur.record.matter;

import org.rapporteur.record.Word;

/** How an event stands to the report's day. */
public enum Aspect implements Word {
    /** It happened, and is the news. */
    CURRENT,

    /** It is background. */
    HISTORICAL,

    /** It is planned. */
    SCHEDULED,

    /** It is only imagined or conditional. */
    HYPOTHETICAL,

    /** It is said not to have happened. */
    NEGATED
}
