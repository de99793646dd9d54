package org.rapporteur.record.finding;

import org.rapporteur.record.Word;

/** What was done to words between two printings. */
public enum EditKind implements Word {
    /** Words are left out. */
    DROPPED,

    /** Words are put in. */
    INSERTED,

    /** Words stand for others. */
    REPLACED
}
