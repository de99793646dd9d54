package org.rapporteur.store.search;

import org.rapporteur.record.Word;

/** The order of what is found; ties are broken by the order in which the reports came and the place in the text. */
public enum SortOrder implements Word {
    NEWEST,
    OLDEST,
    /** As the reports came. */
    ARRIVAL
}
