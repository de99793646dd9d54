package org.rapporteur.engine.decision;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.analysis.decision.body.Seat;
import org.rapporteur.engine.output.Wrapped;

/** Codes as names, numbers as words, lists as a person would say them. Immutable. */
final class Wording {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final Map<String, String> names = new LinkedHashMap<>();

    Wording(List<Seat> seats) {
        seats.forEach(seat -> names.put(seat.code(), seat.name()));
    }

    /** Returns the member's name; the code where there is none. */
    String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** Returns "Belgium, Italy and Panama"; "nobody" for none. */
    String names(Collection<String> codes) {
        List<String> all = codes.stream().map(this::name).toList();
        return all.isEmpty() ? "nobody" : joined(all);
    }

    /** Returns "a", "a and b", "a, b and c". */
    static String joined(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Returns a number in words up to twelve, in figures above. */
    static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    /** Returns text with every line indented and none longer than the columns, but for words that are. */
    static String wrapped(String text, int width, String indent, String hanging) {
        return Wrapped.of(text, width, indent, hanging);
    }
}
