package org.rapporteur.formats.page.terminal;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.formats.page.view.Visible;

/**
 * Words of several paints that are set in lines no longer than the terminal is wide. A word is broken only when it alone is
 * longer than a line. Text is made {@link Visible} here, so that nothing hostile passes. Not safe for use by several threads.
 */
public final class Flow {

    private record Piece(String text, Paint paint) {}

    private final List<List<Piece>> words = new ArrayList<>();
    private boolean open;

    /** Adds text, glued to what stands before it unless one of the two has a blank there. */
    public Flow add(String text, Paint paint) {
        if (text.isEmpty()) {
            return this;
        }
        open &= !Character.isWhitespace(text.charAt(0));
        for (String word : Visible.line(text).split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            put(word, paint);
            open = false;
        }
        open = !Character.isWhitespace(text.charAt(text.length() - 1));
        return this;
    }

    /** Adds text after a dot that separates it from what stands before; the dot never begins a line. */
    public Flow item(String text, Paint paint) {
        if (!words.isEmpty()) {
            words.get(words.size() - 1).add(new Piece(" \u00b7", Paint.DETAIL));
        }
        open = false;
        return add(text, paint);
    }

    /** Returns whether nothing was added. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * Returns the lines.
     *
     * @param width the columns of a line, the indent included
     * @param first what the first line begins with
     * @param indent how many blanks the others begin with
     * @param colour whether to write the paints' sequences
     */
    public List<String> lines(int width, String first, int indent, boolean colour) {
        List<String> lines = new ArrayList<>();
        String rest = " ".repeat(indent);
        StringBuilder line = new StringBuilder(first);
        int column = Columns.of(first);
        int begin = column;
        for (List<Piece> word : words) {
            int needed = word.stream().mapToInt(piece -> Columns.of(piece.text)).sum();
            if (column > begin && column + 1 + needed > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                column = indent;
                begin = indent;
            } else if (column > begin) {
                line.append(' ');
                column++;
            }
            for (Piece piece : word) {
                List<String> parts = broken(piece.text, width - column, width - indent);
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        lines.add(line.toString());
                        line = new StringBuilder(rest);
                        column = indent;
                        begin = indent;
                    }
                    line.append(colour ? piece.paint.on(parts.get(i)) : parts.get(i));
                    column += Columns.of(parts.get(i));
                }
            }
        }
        if (!words.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private void put(String word, Paint paint) {
        if (open && !words.isEmpty()) {
            words.get(words.size() - 1).add(new Piece(word, paint));
        } else {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(new Piece(word, paint));
            words.add(pieces);
        }
    }

    /** Returns the word in parts of at most {@code room} columns, the first of at most {@code firstRoom}. */
    private static List<String> broken(String word, int firstRoom, int room) {
        if (Columns.of(word) <= firstRoom) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        int columns = 0;
        int limit = firstRoom;
        int point;
        for (int i = 0; i < word.length(); i += Character.charCount(point)) {
            point = word.codePointAt(i);
            int wide = Columns.of(point);
            if (columns + wide > limit) {
                parts.add(word.substring(start, i));
                start = i;
                columns = 0;
                limit = room;
            }
            columns += wide;
        }
        parts.add(word.substring(start));
        return parts;
    }
}
