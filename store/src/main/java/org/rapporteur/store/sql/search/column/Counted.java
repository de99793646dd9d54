package org.rapporteur.store.sql.search.column;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;

/**
 * What fits a query, and how often each value of each facet does. Not changed once made.
 *
 * @param total how many fit
 * @param fits which: positions of statements, or slots of reports
 * @param facets the most frequent values, their labels being the values
 */
public record Counted(long total, BitSet fits, Map<Facet, List<Count>> facets) {

    /** Copies the map. */
    public Counted {
        facets = new EnumMap<>(facets);
    }
}
