package org.rapporteur.store.sql.search.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Hits;

/** Picks the most frequent values. Stateless. */
final class Most {

    private static final Comparator<Count> FREQUENT_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value);

    private Most() {}

    /**
     * Returns the most frequent values, the most frequent first, ties by value; and those asked for in any case, frequent or not.
     *
     * @param values how often each code occurs
     */
    static List<Count> of(Dictionary dictionary, int[] values, Set<String> always) {
        PriorityQueue<Count> most = new PriorityQueue<>(Hits.VALUES + 1, FREQUENT_FIRST.reversed());
        int least = 1;
        for (int code = 0; code < values.length; code++) {
            if (values[code] >= least) {
                String value = dictionary.value(code);
                most.add(new Count(value, value, values[code]));
                if (most.size() > Hits.VALUES) {
                    most.remove();
                    least = (int) most.element().count();
                }
            }
        }
        List<Count> counts = new ArrayList<>(most);
        Set<String> missing = new HashSet<>(always);
        counts.forEach(count -> missing.remove(count.value()));
        for (String value : missing) {
            int code = dictionary.find(value);
            counts.add(new Count(value, value, code < 0 ? 0 : values[code]));
        }
        counts.sort(FREQUENT_FIRST);
        return counts;
    }
}
