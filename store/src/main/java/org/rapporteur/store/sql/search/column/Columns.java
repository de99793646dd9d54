package org.rapporteur.store.sql.search.column;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.store.search.Facet;
import org.rapporteur.store.search.Scope;

/** Statements and reports as codes. Not safe for several threads; once filled, many may look at the same time. */
public final class Columns {

    /** A day after all others: reports without a date come last. */
    public static final int NO_DAY = Integer.MAX_VALUE;

    final Map<Facet, Dictionary> dictionaries = new EnumMap<>(Facet.class);
    final Map<Facet, Ints> codes = new EnumMap<>(Facet.class);

    // Of each statement, by position.
    final Ints numbers;
    final Ints slots;
    final Ints starts;
    final Ints ties;
    final BitSet live = new BitSet();
    final Map<Integer, Long> moved = new HashMap<>();

    // Of each report, by slot.
    final Ints arrivals = new Ints(0);
    final Ints days = new Ints(0);
    final Ints words = new Ints(0);
    final Ints coders = new Ints(0);
    final Map<Integer, Long> reportsMoved = new HashMap<>();

    private final Map<Integer, Integer> slotOfArrival = new HashMap<>();
    private Order order;
    private int gone;
    private int topWords;

    /**
     * Makes empty columns.
     *
     * @param expected how many statements there will be, about
     */
    public Columns(int expected) {
        numbers = new Ints(expected);
        slots = new Ints(expected);
        starts = new Ints(expected);
        ties = new Ints(expected);
        for (Facet facet : Facet.values()) {
            dictionaries.put(facet, new Dictionary());
            codes.put(facet, new Ints(Side.OF_REPORT.contains(facet) ? 0 : expected));
        }
    }

    /** Puts a report in, or in the place of what is known of it. */
    public void put(ReportRow row) {
        Integer known = slotOfArrival.get(row.arrival());
        int slot = known == null ? arrivals.size() : known;
        int day = row.day() == null ? NO_DAY : row.day();
        if (known == null) {
            slotOfArrival.put(row.arrival(), slot);
            arrivals.add(row.arrival());
            days.add(day);
            words.add(row.number());
            coders.add(0);
            Side.OF_REPORT.forEach(facet -> codes.get(facet).add(0));
            order = null;
        } else {
            order = days.get(slot) == day ? order : null;
        }
        topWords = Math.max(topWords, row.number());
        words.set(slot, row.number());
        days.set(slot, day);
        coders.set(slot, dictionaries.get(Facet.CODER).code(row.coders()));
        code(Facet.OUTLET, slot, row.outlet());
        code(Facet.DATE, slot, row.date());
        code(Facet.STORY, slot, row.story());
        note(reportsMoved, slot, row.moved());
    }

    /**
     * Puts a statement in, or in the place of what is known under its number.
     *
     * @throws IllegalStateException when its report is not here, or a new number is not above all others
     */
    public void put(StatementRow row) {
        int at = position(row.number);
        if (at < 0) {
            at = append(row);
        } else if (starts.get(at) != row.start) {
            starts.set(at, row.start);
            order = null;
        }
        for (Facet facet : Side.OF_STATEMENT) {
            code(facet, at, row.get(facet));
        }
        note(moved, at, row.moved);
    }

    private int append(StatementRow row) {
        int at = numbers.size();
        Integer slot = slotOfArrival.get(row.report);
        if (slot == null || (at > 0 && numbers.get(at - 1) >= row.number)) {
            throw new IllegalStateException("row " + row.number + " of report " + row.report + " does not follow");
        }
        numbers.add(row.number);
        slots.add(slot);
        starts.add(row.start);
        ties.add(row.tie);
        Side.OF_STATEMENT.forEach(facet -> codes.get(facet).add(0));
        live.set(at);
        order = null;
        return at;
    }

    /** Takes a statement away. Unknown numbers do nothing. */
    public void remove(int number) {
        int at = position(number);
        if (at >= 0 && live.get(at)) {
            live.clear(at);
            moved.remove(at);
            gone++;
        }
    }

    private void code(Facet facet, int at, String set) {
        codes.get(facet).set(at, dictionaries.get(facet).code(set));
    }

    private static void note(Map<Integer, Long> moves, int at, long change) {
        if (change > 0) {
            moves.put(at, change);
        }
    }

    /** Returns the position of a statement's number, negative when it is not here. */
    int position(int number) {
        return numbers.search(number);
    }

    /** Returns the positions of statements, or the numbers of the words of reports, that are there; a copy. */
    public BitSet all(Scope scope) {
        if (scope == Scope.STATEMENTS) {
            return (BitSet) live.clone();
        }
        BitSet all = new BitSet();
        for (int slot = 0; slot < reports(); slot++) {
            all.set(words.get(slot));
        }
        return all;
    }

    /** Returns the reports that have these words, as slots. */
    public BitSet slots(BitSet wordNumbers) {
        BitSet found = new BitSet();
        for (int slot = 0; slot < reports(); slot++) {
            found.set(slot, wordNumbers.get(words.get(slot)));
        }
        return found;
    }

    /** Returns the highest number of a statement, or of the words of a report; 0 where there is none. */
    public int top(Scope scope) {
        return scope == Scope.REPORTS ? topWords : numbers.size() == 0 ? 0 : numbers.get(numbers.size() - 1);
    }

    /**
     * Adds to a term's postings the rows in which it was found.
     *
     * @param found numbers in ascending order; those not here are passed over
     */
    public void post(Scope scope, int[] found, Postings to) {
        if (scope == Scope.REPORTS) {
            to.add(found, found.length);
            return;
        }
        int[] positions = new int[found.length];
        int size = 0;
        int at = 0;
        for (int number : found) {
            // Mostly the next one: rows are numbered without gaps but for those that are gone.
            at = at < numbers.size() && numbers.get(at) == number ? at : position(number);
            if (at >= 0) {
                positions[size++] = at;
            }
            at = at < 0 ? -at - 1 : at + 1;
        }
        to.add(positions, size);
    }

    /** Returns how many positions are in use, those of rows that are gone included. */
    public int size() {
        return numbers.size();
    }

    /** Returns how many reports there are. */
    public int reports() {
        return arrivals.size();
    }

    /** Returns whether so many rows are gone that filling the columns anew is worth it. */
    public boolean isWorn() {
        return gone > 10_000 && gone > size() / 2;
    }

    /** Makes the orders ready; to be called after changes, before anything is looked for. */
    public void settle() {
        if (order == null) {
            order = new Order(this);
        }
    }

    Order order() {
        return order;
    }

    /** Returns about how much memory the columns take, in bytes, without what the values' strings take. */
    public long bytes() {
        long bytes = numbers.bytes() + slots.bytes() + starts.bytes() + ties.bytes() + live.size() / 8L;
        for (Ints each : codes.values()) {
            bytes += each.bytes();
        }
        return bytes + 4L * size() + 120L * reports();
    }
}
