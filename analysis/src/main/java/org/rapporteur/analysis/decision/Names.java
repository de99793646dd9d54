package org.rapporteur.analysis.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.analysis.decision.body.Seat;

/** Members in a sentence. */
final class Names {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Names() {}

    static List<String> codes(List<Seat> seats) {
        return seats.stream().map(Seat::code).toList();
    }

    /** "Belgium, China and Russia", the seats nobody is named for by their number. */
    static String of(List<Seat> seats) {
        List<String> names = new ArrayList<>(
                seats.stream().filter(Seat::named).map(Seat::name).toList());
        seats.stream()
                .filter(seat -> !seat.named())
                .collect(Collectors.groupingBy(Seat::group, TreeMap::new, Collectors.counting()))
                .forEach((group, count) ->
                        names.add(number(count) + " " + group + (count == 1 ? " seat" : " seats") + " not named"));
        return joined(names);
    }

    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last <= 0
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String number(long count) {
        return count < NUMBERS.size() ? NUMBERS.get((int) count) : Long.toString(count);
    }

    /** "one member", "nine members". */
    static String members(long count) {
        return number(count) + (count == 1 ? " member" : " members");
    }
}
