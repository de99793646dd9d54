package org.rapporteur.extraction.text.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of the calendar in English, as pieces of patterns and as values. Stateless. */
final class Words {

    /** Blanks inside an expression; a line break too, where a text is wrapped by hand. */
    static final String S = "[ \\u00a0\\t\\r\\n]{1,3}+";

    /** No letter or digit before. */
    static final String L = "(?<![\\p{L}\\p{N}])";

    /** No letter or digit behind. */
    static final String R = "(?![\\p{L}\\p{N}])";

    /** A month by its name or the abbreviation that newspapers print; "May" only so, never "may". */
    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
                    + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)"
                    + R + "\\.?)";

    /** A weekday by its full name. */
    static final String WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /** A weekday in front of a date, where it may be short. */
    static final String SHORT_WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?" + R + "\\.?";

    /** A day of the month. */
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

    /** A year that news writes about. */
    static final String YEAR = "(?:1[5-9]|20)\\d\\d";

    /** A season; "fall" and "spring" are verbs too, so rules ask for more. */
    static final String SEASON = "(?:spring|summer|autumn|fall|winter|Spring|Summer|Autumn|Fall|Winter)";

    /** A small number, in words or digits. */
    static final String NUMBER =
            "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\\d{1,3})";

    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    /** Returns the month that a word beginning with its first three letters names. */
    static Optional<Month> month(String word) {
        String start = start(word);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the weekday that a word beginning with its first three letters names.
     *
     * @throws IllegalArgumentException on another word
     */
    static DayOfWeek weekday(String word) {
        String start = start(word);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a weekday: '" + word + "'");
    }

    /** Returns the number that a word or digits name; 1 for "a". */
    static int number(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int index = NUMBERS.indexOf(small);
        if (index > 0) {
            return index;
        }
        return switch (small) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            default -> Integer.parseInt(small);
        };
    }

    /** Returns a name with a capital and small letters: "Wednesday". */
    static String title(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String start(String word) {
        return word.length() < 3 ? word : word.substring(0, 3).toUpperCase(Locale.ROOT);
    }
}
