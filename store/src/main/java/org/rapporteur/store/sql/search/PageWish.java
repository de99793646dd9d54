package org.rapporteur.store.sql.search;

import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;
import org.rapporteur.store.sql.search.column.Place;

/**
 * Which page is wanted.
 *
 * @param scope statements or reports
 * @param order the order
 * @param after where the page before ended, or null
 * @param seen the change that the first page was picked from; any for the first
 * @param limit how many
 */
record PageWish(Scope scope, SortOrder order, Place after, long seen, int limit) {

    /** Returns the same of the pages that follow one picked from a change; those behind the first keep theirs. */
    PageWish seenAt(long change) {
        return after == null ? new PageWish(scope, order, null, change, limit) : this;
    }

    /** Returns the page behind a place. */
    PageWish after(Place last) {
        return new PageWish(scope, order, last, seen, limit);
    }
}
