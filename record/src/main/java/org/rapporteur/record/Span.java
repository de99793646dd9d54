package org.rapporteur.record;

/**
 * A half-open, non-empty range of a report's original text, in UTF-16 positions. Ordered by start, then end. Immutable.
 *
 * @param start the first position, zero or more
 * @param end the position after the last, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Validates the range; throws {@link IllegalArgumentException} naming both offsets when it is negative or empty. */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, got [" + start + ", " + end + ")");
        }
    }

    /** Returns the number of UTF-16 units covered; at least one. */
    public int length() {
        return end - start;
    }

    /** Returns whether every position of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether {@code position} lies in this span. */
    public boolean contains(int position) {
        return start <= position && position < end;
    }

    /** Returns whether the two share a position. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Returns the text covered.
     *
     * @throws IllegalArgumentException when the span ends beyond {@code text}
     */
    public String in(String text) {
        if (end > text.length()) {
            throw new IllegalArgumentException("span " + this + " ends beyond a text of length " + text.length());
        }
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
