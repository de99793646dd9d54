package org.rapporteur.store.sql.search.column;

import java.util.Map;
import java.util.Set;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Scope;

/**
 * What is to be counted, but for the words. Immutable.
 *
 * @param scope statements or reports
 * @param chosen the values of which one must fit, for each facet chosen
 * @param from earliest day, as days since 1970
 * @param to latest
 * @param dated whether reports without a date are left out
 */
public record Wish(Scope scope, Map<Facet, Set<String>> chosen, int from, int to, boolean dated) {

    boolean fits(int day) {
        return day == Columns.NO_DAY ? !dated : day >= from && day <= to;
    }
}
