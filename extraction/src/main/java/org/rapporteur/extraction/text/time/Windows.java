package org.rapporteur.extraction.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.record.Span;

/**
 * The stretches of a text in which a time can stand: around the words and numbers without which there is none. One cheap pass
 * spares the rules, of which there are many, most of a text. Stateless.
 */
final class Windows {

    /** How far the words of one time reach to either side of a telling one. */
    private static final int REACH = 80;

    private static final int LONGEST_WORD = 9;

    private static final Set<String> TELLING = Set.of(
            ("january february march april may june july august september october november december jan feb mar apr jun jul aug"
                            + " sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday"
                            + " tomorrow tonight night morning afternoon evening weekend hour hours day days week weeks month"
                            + " months year years decade decades spring summer autumn fall winter")
                    .split(" ", -1));

    private Windows() {}

    /** Returns the stretches of a paragraph, in order, none overlapping. */
    static List<Span> of(String text, Span paragraph) {
        List<Span> windows = new ArrayList<>();
        int i = paragraph.start();
        while (i < paragraph.end()) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            boolean digits = Character.isDigit(text.charAt(i));
            while (i < paragraph.end()
                    && Character.isLetterOrDigit(text.charAt(i))
                    && Character.isDigit(text.charAt(i)) == digits) {
                i++;
            }
            if (digits ? isYear(text, start, i) : isTelling(text, start, i)) {
                add(windows, paragraph, start, i);
            }
        }
        return windows;
    }

    private static boolean isYear(String text, int start, int end) {
        boolean decade = end - start == 2 && end < text.length() && text.charAt(end) == 's';
        return end - start == 4 || decade;
    }

    private static boolean isTelling(String text, int start, int end) {
        return end - start <= LONGEST_WORD
                && end - start >= 3
                && TELLING.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static void add(List<Span> windows, Span paragraph, int start, int end) {
        int from = Math.max(paragraph.start(), start - REACH);
        int to = Math.min(paragraph.end(), end + REACH);
        int last = windows.size() - 1;
        if (last >= 0 && windows.get(last).end() >= from) {
            windows.set(last, new Span(windows.get(last).start(), to));
        } else {
            windows.add(new Span(from, to));
        }
    }
}
