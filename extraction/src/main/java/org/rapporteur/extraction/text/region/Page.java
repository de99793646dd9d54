package org.rapporteur.extraction.text.region;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.record.Span;

/** A report's text as lines and paragraphs. Immutable. */
final class Page {

    /** How many lines at the top may speak of the report, and as many at the bottom. */
    static final int MARGIN = 8;

    private final String text;
    private final List<Span> lines;
    private final List<Span> paragraphs;

    private Page(String text, List<Span> lines, List<Span> paragraphs) {
        this.text = text;
        this.lines = lines;
        this.paragraphs = paragraphs;
    }

    /** Returns the page of a document. */
    static Page of(Document document) {
        List<Span> lines = new ArrayList<>();
        for (Span paragraph : document.paragraphs()) {
            addLines(document.text(), paragraph, lines);
        }
        return new Page(document.text(), List.copyOf(lines), document.paragraphs());
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns the lines that are not blank, without blanks around them. */
    List<Span> lines() {
        return lines;
    }

    /** Returns the paragraphs. */
    List<Span> paragraphs() {
        return paragraphs;
    }

    /** Returns the lines at the top. */
    List<Span> head() {
        return lines.subList(0, Math.min(MARGIN, lines.size()));
    }

    /** Returns the lines at the bottom; in a short text they are those at the top too. */
    List<Span> foot() {
        return lines.subList(Math.max(0, lines.size() - MARGIN), lines.size());
    }

    /** Returns the last position, exclusive, of the paragraph that holds a line. */
    int paragraphEnd(Span line) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() < line.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return paragraphs.get(low).end();
    }

    private static void addLines(String text, Span paragraph, List<Span> lines) {
        int start = paragraph.start();
        for (int i = paragraph.start(); i <= paragraph.end(); i++) {
            if (i == paragraph.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                int end = i;
                while (start < end && isBlank(text.charAt(start))) {
                    start++;
                }
                while (end > start && isBlank(text.charAt(end - 1))) {
                    end--;
                }
                if (start < end) {
                    lines.add(new Span(start, end));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\uFEFF';
    }
}
