package org.rapporteur.record.matter;

import org.rapporteur.record.Word;

/** Where a participant of a meeting spoke. */
public enum Spoke implements Word {
    /** In the meeting. */
    INSIDE,

    /** To reporters, before or after it. */
    TO_REPORTERS
}
