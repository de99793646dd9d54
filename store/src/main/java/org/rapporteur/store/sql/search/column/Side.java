package org.rapporteur.store.sql.search.column;

import java.util.List;
import org.rapporteur.store.search.Facet;

/** Which facets are a statement's and which its report's. Stateless. */
final class Side {

    /** Facets that a statement has of its own. */
    static final List<Facet> OF_STATEMENT =
            List.of(Facet.ACTOR, Facet.ACT, Facet.INSTRUMENT, Facet.MODE, Facet.CONFIDENCE, Facet.CODER);

    /** Facets that it has from its report. */
    static final List<Facet> OF_REPORT = List.of(Facet.OUTLET, Facet.DATE, Facet.STORY);

    /** All, in a fixed order. */
    static final List<Facet> ALL = List.of(Facet.values());

    private Side() {}

    /** Returns the facet's place among {@link #ALL}. */
    static int at(Facet facet) {
        return ALL.indexOf(facet);
    }
}
