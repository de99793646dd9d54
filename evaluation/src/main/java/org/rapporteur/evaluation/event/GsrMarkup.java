package org.rapporteur.evaluation.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.Span;

/**
 * A text marked as in {@code (SRC: France) (EVT: sent) aid to (TAR: Chad)}; {@code SRC/TAR} marks both. Marks do not nest. Immutable.
 *
 * @param text without the marks
 * @param marks in the order of the text
 */
record GsrMarkup(String text, List<Mark> marks) {

    private static final Pattern MARK = Pattern.compile("\\(([A-Z]{3}+(?:/[A-Z]{3}+)?+): ?([^()]*+)\\)");

    /**
     * A marked place.
     *
     * @param kinds such as SRC, TAR, EVT, LOC
     * @param place in UTF-16 positions of the text
     */
    record Mark(List<String> kinds, Span place) {}

    static GsrMarkup of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            text.append(marked, at, mark.start());
            int start = text.length();
            text.append(mark.group(2));
            if (start < text.length()) {
                marks.add(new Mark(Arrays.asList(mark.group(1).split("/", -1)), new Span(start, text.length())));
            }
            at = mark.end();
        }
        text.append(marked, at, marked.length());
        return new GsrMarkup(text.toString(), List.copyOf(marks));
    }

    /** Returns the places of one kind. */
    List<Span> places(String kind) {
        return marks.stream()
                .filter(mark -> mark.kinds().contains(kind))
                .map(Mark::place)
                .toList();
    }
}
