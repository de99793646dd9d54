package org.rapporteur.store.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page of what was found.
 *
 * @param total how many in all, at most {@value #EXACT}
 * @param more whether there are more than that
 * @param facets for each facet its most frequent values, at most {@value #VALUES}, the most frequent first, chosen ones always
 * @param hits this page
 * @param next the cursor of the next page, or null on the last. What is added or changed meanwhile makes no hit come twice
 */
public record Hits(long total, boolean more, Map<Facet, List<Count>> facets, List<Hit> hits, String next) {

    /** Up to so many the total is exact. */
    public static final int EXACT = 10_000;

    /** So many values of a facet are listed. */
    public static final int VALUES = 100;

    /** Copies. */
    public Hits {
        Map<Facet, List<Count>> copy = new EnumMap<>(Facet.class);
        facets.forEach((facet, counts) -> copy.put(facet, List.copyOf(counts)));
        facets = Collections.unmodifiableMap(copy);
        hits = List.copyOf(hits);
    }
}
