package org.rapporteur.record.report;

/**
 * A stretch of the article text and the stretch of the file that it was taken from. Both ranges half-open, in code points
 * of the text and of the decoded file, here and in exported files alike: the file is not at hand to convert by.
 *
 * @param textStart where the stretch begins in the text
 * @param textEnd where it ends
 * @param fileStart where it begins in the decoded file
 * @param fileEnd where it ends; the lengths differ where a character reference or several blanks became one
 */
public record Segment(int textStart, int textEnd, int fileStart, int fileEnd) {

    /** Validates; throws an exception naming the value at fault. */
    public Segment {
        if (textStart < 0 || textEnd <= textStart || fileStart < 0 || fileEnd <= fileStart) {
            throw new IllegalArgumentException("not a segment: text [" + textStart + ", " + textEnd + "), file ["
                    + fileStart + ", " + fileEnd + ")");
        }
    }
}
