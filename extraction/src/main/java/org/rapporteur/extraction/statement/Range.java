package org.rapporteur.extraction.statement;

/**
 * Elements of a frame, both ends included.
 *
 * @param first position of the first, zero or more
 * @param last position of the last, at least {@code first}
 */
public record Range(int first, int last) {

    /** Validates; throws {@link IllegalArgumentException} naming both ends. */
    public Range {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("not a range of elements: " + first + " to " + last);
        }
    }
}
