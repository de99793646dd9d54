package org.rapporteur.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Converts offsets of one text between UTF-16 positions, which Java counts, and Unicode code points, which exported files,
 * Python, R and brat count. A text without characters beyond the basic plane costs nothing. Immutable.
 */
public final class CodePoints {

    private static final int[] NONE = {};

    /** UTF-16 positions of the high surrogates of all pairs, ascending. */
    private final int[] pairs;

    private final int length;

    private CodePoints(int[] pairs, int length) {
        this.pairs = pairs;
        this.length = length;
    }

    /** Returns the conversion for {@code text}; one pass over it. */
    public static CodePoints of(String text) {
        int[] found = NONE;
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count), text.length());
    }

    /** Returns the conversion for any text of {@code length} characters that are all in the basic plane. */
    public static CodePoints basic(int length) {
        return new CodePoints(NONE, length);
    }

    /** Returns whether the two units agree everywhere. */
    public boolean isIdentity() {
        return pairs.length == 0;
    }

    /**
     * Returns the number of code points before a UTF-16 position.
     *
     * @throws IllegalArgumentException when the position is outside the text or splits a surrogate pair
     */
    public int fromUtf16(int position) {
        if (position < 0 || position > length) {
            throw new IllegalArgumentException("position " + position + " is outside a text of length " + length);
        }
        int index = Arrays.binarySearch(pairs, position - 1);
        if (index >= 0) {
            throw new IllegalArgumentException("position " + position + " splits a surrogate pair");
        }
        return position - pairsBefore(position);
    }

    /**
     * Returns the UTF-16 position before which {@code count} code points stand.
     *
     * @throws IllegalArgumentException when the text has fewer
     */
    public int toUtf16(int count) {
        // The k-th pair starts at code point pairs[k] - k, an ascending sequence.
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int position = count + low;
        if (count < 0 || position > length) {
            throw new IllegalArgumentException(
                    "offset " + count + " is outside a text of " + (length - pairs.length) + " code points");
        }
        return position;
    }

    /** Returns the spans as {@code 10-20,30-40} in code points, the form used in identifiers. */
    public String notation(List<Span> spans) {
        StringBuilder notation = new StringBuilder();
        for (Span span : spans) {
            notation.append(notation.isEmpty() ? "" : ",")
                    .append(fromUtf16(span.start()))
                    .append('-')
                    .append(fromUtf16(span.end()));
        }
        return notation.toString();
    }

    /**
     * Reads what {@link #notation} writes.
     *
     * @return the spans in UTF-16, as many as there are
     * @throws IllegalArgumentException when it is no such notation, or a span is not one of the text
     */
    public List<Span> spans(String notation) {
        List<Span> spans = new ArrayList<>();
        for (String each : notation.isEmpty() ? new String[0] : notation.split(",", -1)) {
            int dash = each.indexOf('-');
            if (dash < 0) {
                throw new IllegalArgumentException("spans are written 10-20,30-40, got '" + notation + "'");
            }
            spans.add(new Span(toUtf16(count(each.substring(0, dash))), toUtf16(count(each.substring(dash + 1)))));
        }
        return Spans.ordered(spans);
    }

    private static int count(String digits) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("a place in a text is a number, got '" + digits + "'");
        }
        return Integer.parseInt(digits);
    }

    private int pairsBefore(int position) {
        int index = Arrays.binarySearch(pairs, position);
        return index >= 0 ? index : -index - 1;
    }
}
