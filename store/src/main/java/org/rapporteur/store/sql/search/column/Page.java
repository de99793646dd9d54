package org.rapporteur.store.sql.search.column;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.store.search.Scope;
import org.rapporteur.store.search.SortOrder;

/**
 * A page of what fits, picked from an order.
 *
 * @param keys of statements their numbers, of reports their numbers in the order of arrival
 * @param last where the last one stands, or null on an empty page
 * @param more whether others follow
 */
public record Page(List<Integer> keys, Place last, boolean more) {

    /** Copies the list. */
    public Page {
        keys = List.copyOf(keys);
    }

    /** What a page is picked by. */
    private record Picking(Columns columns, SortOrder by, BitSet fits, long seen, int limit) {}

    /**
     * Picks one.
     *
     * @param columns settled
     * @param fits positions of statements or slots of reports
     * @param after where the page before ended, or null for the first
     * @param seen the change that the first page was picked from: what has moved since might come twice, and is left out behind the first
     * @param limit how many, one or more
     */
    public static Page of(Columns columns, Scope scope, SortOrder by, BitSet fits, Place after, long seen, int limit) {
        Picking picking = new Picking(columns, by, fits, after == null ? Long.MAX_VALUE : seen, limit);
        int[] found = new int[limit + 1];
        int size = scope == Scope.STATEMENTS ? statements(picking, after, found) : reports(picking, after, found);
        List<Integer> keys = new ArrayList<>();
        Place last = null;
        for (int i = 0; i < Math.min(size, limit); i++) {
            if (scope == Scope.STATEMENTS) {
                keys.add(columns.numbers.get(found[i]));
                int slot = columns.slots.get(found[i]);
                last = new Place(
                        columns.days.get(slot),
                        columns.arrivals.get(slot),
                        columns.starts.get(found[i]),
                        columns.ties.get(found[i]));
            } else {
                keys.add(columns.arrivals.get(found[i]));
                last = new Place(columns.days.get(found[i]), keys.get(i), 0, 0);
            }
        }
        return new Page(keys, last, size > limit);
    }

    private static int statements(Picking picking, Place after, int[] found) {
        Columns columns = picking.columns();
        Order order = columns.order();
        int[] reports = order.reports(picking.by());
        int size = 0;
        for (int r = first(picking, after); r < reports.length; r++) {
            int slot = reports[r];
            if (movedSince(columns.reportsMoved.get(slot), picking)) {
                continue;
            }
            boolean cut = after != null && columns.arrivals.get(slot) == after.arrival();
            for (int i = order.begin(slot); i < order.end(slot); i++) {
                int row = order.statements[i];
                if (picking.fits().get(row)
                        && !(cut && !isBehind(columns, row, after))
                        && !movedSince(columns.moved.get(row), picking)) {
                    found[size++] = row;
                    if (size == found.length) {
                        return size;
                    }
                }
            }
        }
        return size;
    }

    private static int reports(Picking picking, Place after, int[] found) {
        Columns columns = picking.columns();
        int[] reports = columns.order().reports(picking.by());
        int size = 0;
        for (int r = first(picking, after); r < reports.length && size < found.length; r++) {
            int slot = reports[r];
            boolean same = after != null && columns.arrivals.get(slot) == after.arrival();
            if (picking.fits().get(slot) && !same && !movedSince(columns.reportsMoved.get(slot), picking)) {
                found[size++] = slot;
            }
        }
        return size;
    }

    private static boolean movedSince(Long moved, Picking picking) {
        return moved != null && moved > picking.seen();
    }

    private static boolean isBehind(Columns columns, int row, Place after) {
        int byStart = Integer.compare(columns.starts.get(row), after.start());
        return byStart > 0 || (byStart == 0 && columns.ties.get(row) > after.tie());
    }

    /** Returns the first report that does not stand before the place. */
    private static int first(Picking picking, Place after) {
        if (after == null) {
            return 0;
        }
        int[] reports = picking.columns().order().reports(picking.by());
        int low = 0;
        int high = reports.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(picking, reports[middle], after) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(Picking picking, int slot, Place place) {
        int day = picking.columns().days.get(slot);
        int byDay = switch (picking.by()) {
            case NEWEST -> Integer.compare(Order.newestFirst(day), Order.newestFirst(place.day()));
            case OLDEST -> Integer.compare(day, place.day());
            case ARRIVAL -> 0;
        };
        return byDay != 0 ? byDay : Integer.compare(picking.columns().arrivals.get(slot), place.arrival());
    }
}
