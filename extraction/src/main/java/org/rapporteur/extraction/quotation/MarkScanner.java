package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.quotation.Mark.Family;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * Lists the marks of one paragraph. Two single marks side by side are one double mark where the paragraph has at least two
 * such pairs (the Penn Treebank and old wires write {@code ``so''}). Marks of feet and inches ({@code 6'3"}) are left out, and
 * so are those of markup that was left in a text.
 */
final class MarkScanner {

    /** At most so many digits make a measure: 6'11". */
    private static final int MOST_DIGITS = 3;

    /** Beyond this many characters a {@code <} begins no tag. */
    private static final int LONGEST_TAG = 1_000;

    private final String text;
    private final Span paragraph;
    private final boolean doubled;
    private final List<Mark> marks = new ArrayList<>();
    private int words;

    /** Behind the tag that was looked at last. */
    private int tagEnd;

    /** The mark that opened an attribute's value outside a whole tag, or 0. */
    private char attribute;

    private MarkScanner(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        this.doubled = doubledMarks(text, paragraph) > 1;
    }

    /** The marks of a paragraph and the number of letters and digits in it. */
    record Scan(List<Mark> marks, int words) {}

    /** Returns the marks in order. */
    static Scan scan(String text, Span paragraph) {
        return new MarkScanner(text, paragraph).scan();
    }

    private Scan scan() {
        int point;
        for (int i = paragraph.start(); i < paragraph.end(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Character.isLetterOrDigit(point)) {
                words++;
            } else if (point == '<' && i >= tagEnd) {
                tagEnd = tagEnd(i);
            } else if (Signs.isMark(point)) {
                i = add(i, (char) point) - 1;
            }
        }
        return new Scan(marks, words);
    }

    /** Adds the mark at {@code start}; returns where the next one may begin. */
    private int add(int start, char sign) {
        Family family = Signs.family(sign);
        int end = start + 1;
        if (doubled && family == Family.SINGLE && isDoubled(start)) {
            family = Family.DOUBLE;
            end++;
        }
        boolean inch = family == Family.DOUBLE && end == start + 1 && isInch(start);
        if (!inch && start >= tagEnd && !isAttribute(start, end, sign)) {
            Side context = Surroundings.of(text, paragraph, start, end);
            marks.add(new Mark(start, end, sign, family, Signs.printed(sign), context, words));
        }
        return end;
    }

    /** Returns where a tag that begins here ends, or its beginning when it is none. */
    private int tagEnd(int start) {
        int next = start + 1;
        if (next >= paragraph.end() || !(text.charAt(next) == '/' || Character.isLetter(text.charAt(next)))) {
            return start;
        }
        for (int i = next; i < Math.min(paragraph.end(), start + LONGEST_TAG); i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return start;
    }

    /** Returns whether a mark stands as in a tag that is broken over lines: {@code date="} or {@code ">}. */
    private boolean isAttribute(int start, int end, char sign) {
        boolean closes = sign == attribute;
        attribute = 0;
        boolean value = start - 1 > paragraph.start()
                && text.charAt(start - 1) == '='
                && Character.isLetter(text.charAt(start - 2));
        if (value) {
            attribute = sign;
        }
        return value || closes || (end < paragraph.end() && text.charAt(end) == '>');
    }

    /** Returns whether two equal single marks begin here; of three, the outer two are the double mark. */
    private boolean isDoubled(int start) {
        char sign = text.charAt(start);
        if (start + 1 >= paragraph.end() || text.charAt(start + 1) != sign) {
            return false;
        }
        boolean third = start + 2 < paragraph.end() && text.charAt(start + 2) == sign;
        boolean opens = start == paragraph.start() || !Character.isLetterOrDigit(text.codePointBefore(start));
        return !third || (opens && Signs.printed(sign) != Side.CLOSE);
    }

    private static int doubledMarks(String text, Span paragraph) {
        int count = 0;
        for (int i = paragraph.start(); i + 1 < paragraph.end(); i++) {
            char sign = text.charAt(i);
            if (sign == text.charAt(i + 1) && Signs.family(sign) == Family.SINGLE) {
                count++;
                i++;
            }
        }
        return count;
    }

    /** Returns whether a straight mark follows feet and inches: 6'3". */
    private boolean isInch(int start) {
        int i = start;
        while (i > paragraph.start() && start - i < MOST_DIGITS && isDigit(i - 1)) {
            i--;
        }
        if (i == start) {
            return false;
        }
        if (i > paragraph.start() && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i - 1 > paragraph.start() && "'\u2019\u2032".indexOf(text.charAt(i - 1)) >= 0 && isDigit(i - 2);
    }

    private boolean isDigit(int position) {
        return Character.isDigit(text.charAt(position));
    }
}
