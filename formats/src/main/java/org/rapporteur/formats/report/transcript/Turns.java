package org.rapporteur.formats.report.transcript;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.record.Span;

/** Gathers the words of turns: from each label to the next. Used for one text. */
final class Turns {

    private final String text;
    private final List<Line> lines;

    Turns(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    /**
     * Returns the stretches said under a label.
     *
     * @param label the label
     * @param next the line of the next label, or the number of lines
     */
    List<Span> words(Label label, int next) {
        List<Span> words = new ArrayList<>();
        for (int i = label.line(); i < next; i++) {
            Line line = lines.get(i);
            if (i > label.line() && Directions.isEnd(line)) {
                break;
            }
            int from = i == label.line() ? label.span().end() : line.span().start();
            if (from < line.span().end()) {
                Directions.said(line, from).forEach(span -> add(text, words, span));
            }
        }
        return words;
    }

    /** Adds a stretch; it goes on from the last where nothing but blanks stands between. */
    static void add(String text, List<Span> words, Span span) {
        int last = words.size() - 1;
        if (last >= 0 && isBlank(text, words.get(last).end(), span.start())) {
            words.set(last, new Span(words.get(last).start(), span.end()));
        } else {
            words.add(span);
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Line.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
