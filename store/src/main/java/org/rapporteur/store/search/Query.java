package org.rapporteur.store.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is looked for.
 *
 * @param scope statements or reports
 * @param words words that must all occur, phrases in quotation marks, {@code -word} for one that must not, {@code word*} for
 *     beginnings; or null for everything. Anything else in it is taken as words: there is no query that is not understood
 * @param chosen for each facet chosen, its values; one of them must fit
 * @param from earliest day of the report, or null
 * @param to latest day, or null
 * @param order the order
 * @param cursor where to go on: {@link Hits#next} of the page before; or null
 * @param limit how many hits a page has, 1 to {@value #MOST}
 */
public record Query(
        Scope scope,
        String words,
        Map<Facet, Set<String>> chosen,
        LocalDate from,
        LocalDate to,
        SortOrder order,
        String cursor,
        int limit) {

    /** The most hits that a page can have. */
    public static final int MOST = 1000;

    /** Validates and copies; throws an exception naming the value at fault. */
    public Query {
        Objects.requireNonNull(scope, "scope");
        Map<Facet, Set<String>> copy = new TreeMap<>();
        chosen.forEach((facet, values) -> copy.put(facet, Set.copyOf(values)));
        chosen = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(order, "order");
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " hits, got " + limit);
        }
    }

    /** Returns the query for everything, fifty a page. */
    public static Query everything(Scope scope) {
        return new Query(scope, null, Map.of(), null, null, SortOrder.NEWEST, null, 50);
    }
}
