package org.rapporteur.store.sql.search.column;

import java.util.EnumMap;
import java.util.Map;
import org.rapporteur.store.search.Facet;

/** What the columns take of a statement's row; filled and handed over again and again while rows are read. */
public final class StatementRow {

    /** The row's number in the database, never used twice. */
    public int number;

    /** The report's number in the order of arrival. */
    public int report;

    /** Where the content begins, in code points. */
    public int start;

    /** Tells statements with the same beginning apart, the same as long as the statement has its identifier. */
    public int tie;

    /** The change that moved the row to another place in an order, or 0. */
    public long moved;

    private final Map<Facet, String> sets = new EnumMap<>(Facet.class);

    /** Sets the values of a facet, in the written form of {@link Dictionary}; null for none. */
    public void set(Facet facet, String set) {
        sets.put(facet, set);
    }

    /** Returns the values of a facet. */
    public String get(Facet facet) {
        return sets.get(facet);
    }
}
