package org.rapporteur.store.sql.search.column;

import org.rapporteur.store.search.SortOrder;

/** In what order statements and reports stand. Immutable; made anew when rows come or move. */
final class Order {

    /** Live statements by report, then place. */
    final int[] statements;

    /** For each slot where its statements begin in {@link #statements}; one more at the end. */
    private final int[] first;

    private final int[] arrival;
    private final int[] newest;
    private final int[] oldest;

    Order(Columns columns) {
        statements = columns.live.stream().toArray();
        first = new int[columns.reports() + 1];
        place(columns);
        int[] days = columns.days.array();
        int[] arrivals = columns.arrivals.array();
        arrival = all(columns.reports());
        IntSort.sort(arrival, 0, arrival.length, (one, other) -> Integer.compare(arrivals[one], arrivals[other]));
        oldest = arrival.clone();
        IntSort.sort(oldest, 0, oldest.length, (one, other) -> Integer.compare(days[one], days[other]));
        newest = arrival.clone();
        IntSort.sort(
                newest,
                0,
                newest.length,
                (one, other) -> Integer.compare(newestFirst(days[one]), newestFirst(days[other])));
    }

    /** Counting puts the rows beside others of their report; sorting puts each report's own in order. */
    private void place(Columns columns) {
        int[] rows = statements.clone();
        int[] slots = columns.slots.array();
        for (int row : rows) {
            first[slots[row] + 1]++;
        }
        for (int slot = 0; slot < first.length - 1; slot++) {
            first[slot + 1] += first[slot];
        }
        int[] next = first.clone();
        for (int row : rows) {
            statements[next[slots[row]]++] = row;
        }
        int[] starts = columns.starts.array();
        int[] ties = columns.ties.array();
        for (int slot = 0; slot < first.length - 1; slot++) {
            IntSort.sort(statements, first[slot], first[slot + 1], (one, other) -> {
                int byStart = Integer.compare(starts[one], starts[other]);
                return byStart != 0 ? byStart : Integer.compare(ties[one], ties[other]);
            });
        }
    }

    /** Returns a day such that later ones come first, and those without one still last. */
    static int newestFirst(int day) {
        return day == Columns.NO_DAY ? day : -day;
    }

    private static int[] all(int size) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i;
        }
        return all;
    }

    /** Returns the slots of all reports in an order. */
    int[] reports(SortOrder order) {
        return switch (order) {
            case NEWEST -> newest;
            case OLDEST -> oldest;
            case ARRIVAL -> arrival;
        };
    }

    /** Returns where a report's statements begin in {@link #statements}. */
    int begin(int slot) {
        return first[slot];
    }

    /** Returns where they end. */
    int end(int slot) {
        return first[slot + 1];
    }
}
