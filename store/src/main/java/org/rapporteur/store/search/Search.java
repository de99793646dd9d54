package org.rapporteur.store.search;

import java.util.function.Predicate;

/** Finds statements and reports. Safe on any thread; sees what was committed before the call, by whichever program. */
public interface Search {

    /**
     * Returns a page of what fits.
     *
     * @throws IllegalArgumentException when the cursor is none that a page with this order gave
     */
    Hits find(Query query);

    /**
     * Hands on all that fits, in order, in constant memory; the query's cursor and limit say nothing here.
     *
     * @param each is given each hit and says whether to go on
     */
    void each(Query query, Predicate<Hit> each);
}
