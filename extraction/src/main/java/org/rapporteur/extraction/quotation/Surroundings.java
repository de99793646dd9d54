package org.rapporteur.extraction.quotation;

import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * What stands beside a mark, and which direction that suggests: a mark opens behind a blank and before a word, and closes
 * behind a word or a full stop and before a blank. A mark in between that has a direction counts like a bracket or a stop;
 * others are looked through. Stateless.
 */
final class Surroundings {

    /** How many marks are looked through: more do not stand side by side in prose. */
    private static final int MOST_MARKS = 3;

    private Surroundings() {}

    /** The kinds of neighbours. */
    private enum Kind {
        END,
        BLANK,
        BRACKET,
        DASH,
        JOINER,
        WORD,
        STOP
    }

    /** Returns the direction that the neighbours of the mark from {@code start} to {@code end} suggest. */
    static Side of(String text, Span paragraph, int start, int end) {
        Kind before = before(text, paragraph, start);
        Kind after = after(text, paragraph, end);
        if (after == Kind.END && before != Kind.END) {
            return Side.CLOSE;
        }
        return switch (before) {
            case END, BLANK ->
                switch (after) {
                    case WORD, BRACKET, DASH -> Side.OPEN;
                    case STOP -> startsWithDots(text, paragraph, end) ? Side.OPEN : Side.EITHER;
                    case END, BLANK, JOINER -> Side.EITHER;
                };
            case BRACKET -> after == Kind.STOP ? Side.EITHER : Side.OPEN;
            case DASH ->
                switch (after) {
                    case WORD, BRACKET -> Side.OPEN;
                    case END, BLANK, STOP -> Side.CLOSE;
                    case DASH, JOINER -> Side.EITHER;
                };
            case JOINER -> after == Kind.WORD || after == Kind.JOINER ? Side.EITHER : Side.CLOSE;
            case WORD, STOP -> after == Kind.WORD ? Side.EITHER : Side.CLOSE;
        };
    }

    /** Returns whether a letter or digit stands directly on both sides. */
    static boolean insideWord(String text, Span paragraph, int start, int end) {
        return start > paragraph.start()
                && end < paragraph.end()
                && Character.isLetterOrDigit(text.codePointBefore(start))
                && Character.isLetterOrDigit(text.codePointAt(end));
    }

    private static Kind before(String text, Span paragraph, int start) {
        int position = start;
        for (int marks = 0; position > paragraph.start(); marks++) {
            int point = text.codePointBefore(position);
            if (!Signs.isMark(point) || marks == MOST_MARKS) {
                return kind(point);
            }
            if (Signs.printed((char) point) != Side.EITHER) {
                return Signs.printed((char) point) == Side.OPEN ? Kind.BRACKET : Kind.STOP;
            }
            position -= Character.charCount(point);
        }
        return Kind.END;
    }

    private static Kind after(String text, Span paragraph, int end) {
        int position = end;
        for (int marks = 0; position < paragraph.end(); marks++) {
            int point = text.codePointAt(position);
            if (!Signs.isMark(point) || marks == MOST_MARKS) {
                return kind(point);
            }
            if (Signs.printed((char) point) == Side.OPEN) {
                return Kind.BRACKET;
            }
            position += Character.charCount(point);
        }
        return Kind.END;
    }

    private static boolean startsWithDots(String text, Span paragraph, int position) {
        return text.charAt(position) == '\u2026' || (position + 1 < paragraph.end() && text.startsWith("..", position));
    }

    private static Kind kind(int point) {
        if (Character.isLetterOrDigit(point)) {
            return Kind.WORD;
        }
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> Kind.BLANK;
            case Character.START_PUNCTUATION -> Kind.BRACKET;
            case Character.DASH_PUNCTUATION -> point == '-' || point == '\u2010' ? Kind.JOINER : Kind.DASH;
            case Character.END_PUNCTUATION -> Kind.STOP;
            case Character.OTHER_PUNCTUATION -> other(point);
            default -> Kind.WORD;
        };
    }

    private static Kind other(int point) {
        return switch (point) {
            case '/', '\\' -> Kind.JOINER;
            case '@', '#', '&', '*', '\u00a1', '\u00bf' -> Kind.WORD;
            default -> Kind.STOP;
        };
    }
}
