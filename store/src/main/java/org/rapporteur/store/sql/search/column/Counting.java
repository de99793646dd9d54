package org.rapporteur.store.sql.search.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.store.search.Count;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Scope;

/**
 * Counts all facets of statements in one pass. A statement that fails no facet counts everywhere; one that fails a single facet counts in that
 * facet alone, which so counts as if nothing were chosen in it; one that fails two counts nowhere. One use, one thread.
 */
public final class Counting {

    private final Columns columns;
    private final Wish wish;
    private final int[][] codes = new int[Side.ALL.size()][];
    private final boolean[] ofReport = new boolean[Side.ALL.size()];
    private final int[][] counts = new int[Side.ALL.size()][];

    /** For each facet chosen, the codes that fit. */
    private final BitSet[] accepted;

    private final int[] chosen;

    private Counting(Columns columns, Wish wish) {
        this.columns = columns;
        this.wish = wish;
        for (Facet facet : Side.ALL) {
            int at = Side.at(facet);
            codes[at] = columns.codes.get(facet).array();
            ofReport[at] = Side.OF_REPORT.contains(facet);
            counts[at] = new int[columns.dictionaries.get(facet).size()];
        }
        chosen = wish.chosen().keySet().stream().mapToInt(Side::at).toArray();
        accepted = new BitSet[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            accepted[i] = accepted(Side.ALL.get(chosen[i]));
        }
    }

    /**
     * Counts.
     *
     * @param columns settled
     * @param words what fits the words: positions of statements or slots of reports, live ones only; changed
     */
    public static Counted of(Columns columns, Wish wish, BitSet words) {
        Counting counting = new Counting(columns, wish);
        if (wish.scope() == Scope.STATEMENTS) {
            counting.statements(words);
        } else {
            new ReportCounting(columns, wish, counting.counts).reports(words);
        }
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Side.ALL) {
            facets.put(facet, counting.most(facet));
        }
        return new Counted(words.cardinality(), words, facets);
    }

    /** Returns the codes that mean a chosen value, alone or among others. */
    private BitSet accepted(Facet facet) {
        Dictionary dictionary = columns.dictionaries.get(facet);
        BitSet values = new BitSet();
        for (String value : wish.chosen().get(facet)) {
            int code = dictionary.find(value);
            if (code >= 0) {
                values.set(code);
            }
        }
        BitSet fit = new BitSet();
        for (int code = 0; code < dictionary.size(); code++) {
            int[] members = dictionary.members(code);
            boolean in = members == null ? values.get(code) : false;
            for (int i = 0; members != null && i < members.length; i++) {
                in |= values.get(members[i]);
            }
            fit.set(code, in);
        }
        return fit;
    }

    /** Counts, and leaves of the positions those that fit. */
    private void statements(BitSet rows) {
        int[] slots = columns.slots.array();
        int[] days = columns.days.array();
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int slot = slots[row];
            int failed = wish.fits(days[slot]) ? failed(row, slot) : -2;
            if (failed == -1) {
                for (int facet = 0; facet < counts.length; facet++) {
                    counts[facet][codes[facet][ofReport[facet] ? slot : row]]++;
                }
                continue;
            }
            rows.clear(row);
            if (failed >= 0) {
                counts[failed][codes[failed][ofReport[failed] ? slot : row]]++;
            }
        }
    }

    /** Returns the only facet that a statement fails, -1 where it fails none, -2 where it fails several. */
    private int failed(int row, int slot) {
        int failed = -1;
        for (int i = 0; i < chosen.length; i++) {
            int facet = chosen[i];
            if (!accepted[i].get(codes[facet][ofReport[facet] ? slot : row])) {
                if (failed >= 0) {
                    return -2;
                }
                failed = facet;
            }
        }
        return failed;
    }

    private List<Count> most(Facet facet) {
        Dictionary dictionary = columns.dictionaries.get(facet);
        int[] values = counts[Side.at(facet)];
        for (int code = values.length - 1; code >= 0; code--) {
            int[] members = dictionary.members(code);
            if (members != null && values[code] > 0) {
                for (int member : members) {
                    values[member] += values[code];
                }
                values[code] = 0;
            }
        }
        Set<String> always = wish.chosen().getOrDefault(facet, Set.of());
        return new ArrayList<>(Most.of(dictionary, values, always));
    }
}
