package org.rapporteur.store.sql.search.column;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.store.search.Facet;

/**
 * Counts all facets of reports in one pass over their statements. A report's values are those of all its statements; it has none where no
 * statement has one. It counts once for each value, and with facets chosen as {@link Counting} says. One use, one thread.
 */
final class ReportCounting {

    private final Columns columns;
    private final Wish wish;
    private final int[][] counts;
    private final Map<Facet, BitSet> wanted = new HashMap<>();

    /** For each facet and value, the last report that was seen to have it, plus one. */
    private final int[][] seen = new int[Side.ALL.size()][];

    /** For each facet the values of the report in hand. */
    private final int[][] values = new int[Side.ALL.size()][16];

    private final int[] sizes = new int[Side.ALL.size()];

    ReportCounting(Columns columns, Wish wish, int[][] counts) {
        this.columns = columns;
        this.wish = wish;
        this.counts = counts;
        for (Facet facet : Side.ALL) {
            seen[Side.at(facet)] = new int[counts[Side.at(facet)].length];
        }
        wish.chosen().forEach((facet, chosen) -> {
            BitSet codes = new BitSet();
            chosen.stream()
                    .mapToInt(columns.dictionaries.get(facet)::find)
                    .filter(code -> code >= 0)
                    .forEach(codes::set);
            wanted.put(facet, codes);
        });
    }

    /** Counts, and leaves of the slots those that fit. */
    void reports(BitSet slots) {
        for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
            boolean fits = wish.fits(columns.days.get(slot));
            Facet failed = null;
            if (fits) {
                gather(slot);
                for (Map.Entry<Facet, BitSet> each : wanted.entrySet()) {
                    if (!has(Side.at(each.getKey()), each.getValue())) {
                        fits &= failed == null;
                        failed = each.getKey();
                    }
                }
            }
            if (fits && failed == null) {
                for (int facet = 0; facet < Side.ALL.size(); facet++) {
                    count(facet);
                }
                continue;
            }
            slots.clear(slot);
            if (fits) {
                count(Side.at(failed));
            }
        }
    }

    private void gather(int slot) {
        Order order = columns.order();
        for (Facet facet : Side.ALL) {
            int at = Side.at(facet);
            sizes[at] = 0;
            int[] codes = columns.codes.get(facet).array();
            if (facet == Facet.CODER) {
                add(facet, columns.coders.get(slot), slot);
            } else if (Side.OF_REPORT.contains(facet)) {
                add(facet, codes[slot], slot);
            } else {
                for (int i = order.begin(slot); i < order.end(slot); i++) {
                    int row = order.statements[i];
                    if (columns.live.get(row)) {
                        add(facet, codes[row], slot);
                    }
                }
            }
            if (sizes[at] == 0) {
                values[at][0] = 0;
                sizes[at] = 1;
            }
        }
    }

    private void add(Facet facet, int code, int slot) {
        int[] members = columns.dictionaries.get(facet).members(code);
        if (members == null) {
            addValue(Side.at(facet), code, slot);
        } else {
            for (int member : members) {
                addValue(Side.at(facet), member, slot);
            }
        }
    }

    private void addValue(int facet, int value, int slot) {
        if (value == 0 || seen[facet][value] == slot + 1) {
            return;
        }
        seen[facet][value] = slot + 1;
        if (sizes[facet] == values[facet].length) {
            values[facet] = Arrays.copyOf(values[facet], sizes[facet] * 2);
        }
        values[facet][sizes[facet]++] = value;
    }

    private boolean has(int facet, BitSet wantedValues) {
        for (int i = 0; i < sizes[facet]; i++) {
            if (wantedValues.get(values[facet][i])) {
                return true;
            }
        }
        return false;
    }

    private void count(int facet) {
        for (int i = 0; i < sizes[facet]; i++) {
            counts[facet][values[facet][i]]++;
        }
    }
}
