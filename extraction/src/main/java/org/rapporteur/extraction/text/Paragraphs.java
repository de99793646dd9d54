package org.rapporteur.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;

/**
 * Finds paragraphs. A line is a paragraph, unless the text is wrapped by hand: then blank lines separate paragraphs. Nothing
 * in a file says which it is, so the line breaks are looked at: breaks that mostly follow lines of 40 to 100 characters and
 * mostly stand inside a sentence are wrapping. Stateless.
 */
final class Paragraphs {

    private static final int SHORTEST_WRAPPED = 40;
    private static final int LONGEST_WRAPPED = 100;

    /** Fewer breaks than this say nothing about the whole text. */
    private static final int FEWEST_BREAKS = 3;

    private Paragraphs() {}

    /** Returns the paragraphs in order, without blanks around them; none is blank. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        if (!isWrapped(text, lines)) {
            return lines;
        }
        List<Span> paragraphs = new ArrayList<>();
        for (Span line : lines) {
            int last = paragraphs.size() - 1;
            if (last >= 0 && isWithin(text, paragraphs.get(last), line)) {
                paragraphs.set(last, new Span(paragraphs.get(last).start(), line.end()));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int breaks = 0;
        int likeWrapping = 0;
        int insideSentence = 0;
        for (int i = 1; i < lines.size(); i++) {
            Span before = lines.get(i - 1);
            if (isWithin(text, before, lines.get(i))) {
                breaks++;
                likeWrapping += before.length() >= SHORTEST_WRAPPED && before.length() <= LONGEST_WRAPPED ? 1 : 0;
                insideSentence += ".!?:\"”»".indexOf(text.charAt(before.end() - 1)) < 0 ? 1 : 0;
            }
        }
        return breaks >= FEWEST_BREAKS && likeWrapping * 5 >= breaks * 4 && insideSentence * 2 >= breaks;
    }

    /** Returns whether one line break, not a blank line, separates the two. */
    private static boolean isWithin(String text, Span before, Span line) {
        String between = text.substring(before.end(), line.start()).replace("\r\n", "\n");
        return between.chars().filter(Paragraphs::isBreak).count() == 1;
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                addTrimmed(text, start, i, lines);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> lines) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            lines.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }

    private static boolean isBreak(int unit) {
        return unit == '\n' || unit == '\r' || unit == '\u0085' || unit == '\u2028' || unit == '\u2029' || unit == '\f';
    }
}
