package org.rapporteur.analysis.collation.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers in digits and in words. Stateless. */
final class Numbers {

    /** More digits than this are an identifier. */
    private static final int LONGEST = 18;

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("dozen", 12),
            Map.entry("half", -2),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10));

    private static final Map<String, Long> SCALE = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);

    private Numbers() {}

    /**
     * A number.
     *
     * @param value what it is
     * @param from its first word
     * @param to behind its last
     */
    record Quantity(BigDecimal value, int from, int to) {}

    /** Returns whether the word is a number or a part of one. */
    static boolean isPart(String key) {
        return SMALL.containsKey(key) || SCALE.containsKey(key) || digits(key) != null;
    }

    /** Returns the numbers that these words hold, in order. */
    static List<Quantity> of(Draft draft, int from, int to) {
        List<Quantity> numbers = new ArrayList<>();
        int at = from;
        while (at < to) {
            if (!isPart(draft.key(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < to && isPart(draft.key(end)) && goesOn(draft, end)) {
                end++;
            }
            numbers.add(new Quantity(value(draft, at, end), at, end));
            at = end;
        }
        return numbers;
    }

    /** A number goes on where a scale follows, or a word for a small number that no comma parts from the last. */
    private static boolean goesOn(Draft draft, int word) {
        boolean apart = draft.between(word - 1).indexOf(',') >= 0;
        return !apart && (SCALE.containsKey(draft.key(word)) || digits(draft.key(word)) == null);
    }

    private static BigDecimal value(Draft draft, int from, int to) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal part = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            String key = draft.key(i);
            Long scale = SCALE.get(key);
            if (scale == null) {
                BigDecimal digits = digits(key);
                part = part.add(digits == null ? BigDecimal.valueOf(SMALL.get(key)) : digits);
            } else {
                BigDecimal grown = (part.signum() == 0 ? BigDecimal.ONE : part).multiply(BigDecimal.valueOf(scale));
                boolean hundred = scale == 100L;
                part = hundred ? grown : BigDecimal.ZERO;
                total = hundred ? total : total.add(grown);
            }
        }
        return total.add(part).stripTrailingZeros();
    }

    /** Returns the value of a word of digits, with an ordinal's ending or an s ("1990s", "3rd") or without; else null. */
    private static BigDecimal digits(String key) {
        int end = 0;
        boolean point = false;
        while (end < key.length() && (isDigit(key.charAt(end)) || (key.charAt(end) == '.' && !point && end > 0))) {
            point |= key.charAt(end) == '.';
            end++;
        }
        String tail = key.substring(end);
        boolean ending = tail.isEmpty()
                || tail.equals("s")
                || tail.equals("st")
                || tail.equals("nd")
                || tail.equals("rd")
                || tail.equals("th")
                || tail.equals("m")
                || tail.equals("bn");
        if (end == 0 || end > LONGEST || !ending || key.charAt(end - 1) == '.') {
            return null;
        }
        return new BigDecimal(key.substring(0, end)).stripTrailingZeros();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
