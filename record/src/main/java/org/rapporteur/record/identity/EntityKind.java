package org.rapporteur.record.identity;

import org.rapporteur.record.Word;

/** What sort of thing has an identity. */
public enum EntityKind implements Word {
    /** A human being. */
    PERSON,

    /** A state or its government. */
    STATE,

    /** An international or public body that decides. */
    BODY,

    /** Any other organisation. */
    ORGANISATION,

    /** Several together, open or closed. */
    GROUP,

    /** A text that speaks: a joint statement. */
    DOCUMENT,

    /** A place that is not a party. */
    PLACE,

    /** Not decided. */
    UNKNOWN
}
