package org.rapporteur.formats.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text as a reader counts them: parted by blank lines where the text has any, else by line breaks. Immutable.
 *
 * @param list all of them, in order; together they cover the text
 */
public record Blocks(List<Block> list) {

    /**
     * One paragraph.
     *
     * @param start where it begins
     * @param bodyEnd where its words end
     * @param end where the next begins: the line breaks after it are its own
     * @param number its number from 1; a block without words has that of the one before
     */
    public record Block(int start, int bodyEnd, int end, int number) {}

    /** Returns the paragraphs of {@code text}; one pass. */
    public static Blocks of(String text) {
        int fewest = hasBlankLine(text) ? 2 : 1;
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isBlank(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            int breaks = 0;
            int last = i;
            while (end < text.length() && isBlank(text.charAt(end))) {
                end = breakEnd(text, end);
                if (isBreak(text.charAt(end - 1))) {
                    breaks++;
                    last = end;
                }
            }
            if (breaks >= fewest) {
                number += i > start ? 1 : 0;
                blocks.add(new Block(start, i, last, number));
                start = last;
            }
            i = end;
        }
        if (start < text.length()) {
            number += text.substring(start).isBlank() ? 0 : 1;
            blocks.add(new Block(start, text.length(), text.length(), number));
        }
        return new Blocks(blocks);
    }

    /** Returns the number of the paragraph in which a position lies. */
    public int numberAt(int position) {
        int low = 0;
        int high = list.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (list.get(middle).start <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return list.get(low).number;
    }

    private static boolean hasBlankLine(String text) {
        int breaks = 0;
        boolean words = false;
        // Blank lines before the first word or after the last say nothing about how paragraphs are parted.
        int last = text.stripTrailing().length();
        int i = 0;
        while (i < last) {
            if (!isBlank(text.charAt(i))) {
                if (words && breaks > 1) {
                    return true;
                }
                breaks = 0;
                words = true;
                i++;
                continue;
            }
            int end = breakEnd(text, i);
            breaks += isBreak(text.charAt(end - 1)) ? 1 : 0;
            i = end;
        }
        return false;
    }

    /** Returns the position after one blank or one line break, CR LF being one. */
    private static int breakEnd(String text, int position) {
        boolean both = text.startsWith("\r\n", position);
        return position + (both ? 2 : 1);
    }

    private static boolean isBreak(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085';
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t' || isBreak(unit);
    }
}
