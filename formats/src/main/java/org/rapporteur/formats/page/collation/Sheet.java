package org.rapporteur.formats.page.collation;

import java.util.List;
import org.rapporteur.formats.page.terminal.Columns;
import org.rapporteur.formats.page.terminal.Flow;
import org.rapporteur.formats.page.terminal.Paint;
import org.rapporteur.formats.page.view.Visible;

/** Lines of text, set no wider than asked. Whatever is added is made visible. Not safe for use by several threads. */
final class Sheet {

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    Sheet(int width, boolean colour) {
        this.width = width;
        this.colour = colour;
    }

    int width() {
        return width;
    }

    /** Adds an empty line. */
    void gap() {
        out.append('\n');
    }

    /** Adds a heading behind an empty line. */
    void heading(String words) {
        gap();
        line(0, "", words, Paint.HEADING);
    }

    /** Adds a paragraph whose first line begins with {@code first}, the others two columns further in than it is indented. */
    void line(int indent, String first, String words, Paint paint) {
        flow(indent, first, new Flow().add(words, paint));
    }

    /** Adds a flow of words. */
    void flow(int indent, String first, Flow flow) {
        String begin = " ".repeat(indent) + first;
        for (String line : flow.lines(width, begin, indent + (first.isEmpty() ? 2 : Columns.of(first)), colour)) {
            out.append(line.stripTrailing()).append('\n');
        }
    }

    /** Adds a line as it is; its words must have come through {@link #fitted}. */
    void raw(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    /** Adds what stands between two printings. */
    void pieces(int indent, List<Piece> pieces) {
        Flow flow = new Flow();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String words = piece.text().strip();
            if (words.isEmpty()) {
                continue;
            }
            String after = i + 1 < pieces.size() ? " " : "";
            switch (piece.change()) {
                case SAME -> flow.add(Shortened.middle(words, i == 0, i + 1 == pieces.size()) + after, Paint.PLAIN);
                case DROPPED ->
                    flow.add(colour ? words : "[-" + words + "-]", colour ? Paint.PROBLEM : Paint.PLAIN)
                            .add(after, Paint.PLAIN);
                case INSERTED ->
                    flow.add(colour ? words : "{+" + words + "+}", colour ? Paint.QUOTED : Paint.PLAIN)
                            .add(after, Paint.PLAIN);
            }
        }
        flow(indent, "", flow);
    }

    /** Returns words on one line of exactly so many columns, a sign where they were cut. */
    static String fitted(String words, int columns) {
        String line = Visible.line(words);
        StringBuilder fitted = new StringBuilder();
        int used = 0;
        int room = Columns.of(line) <= columns ? columns : columns - 1;
        int point;
        for (int i = 0; i < line.length(); i += Character.charCount(point)) {
            point = line.codePointAt(i);
            int wide = Columns.of(point);
            if (used + wide > room) {
                fitted.append('\u2026');
                used++;
                break;
            }
            fitted.appendCodePoint(point);
            used += wide;
        }
        return fitted + " ".repeat(Math.max(0, columns - used));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
