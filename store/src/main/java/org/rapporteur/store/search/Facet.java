package org.rapporteur.store.search;

import org.rapporteur.record.Word;

/** A side from which statements are looked at. Those without a value are counted under the empty string. */
public enum Facet implements Word {
    /** Identifier of the actor whose statement it is; before actors were made, the entity's name. */
    ACTOR,
    OUTLET,
    /** Day of the report, {@code 2007-12-20}. */
    DATE,
    /** What the statement does: warn, demand … A statement may do several things. */
    ACT,
    /** Name of the instrument invoked. */
    INSTRUMENT,
    MODE,
    /** Identifier of the story the report belongs to. */
    STORY,
    /** Lower bound of a tenth: {@code 0.9}. */
    CONFIDENCE,
    /** Who coded anything of it. */
    CODER
}
