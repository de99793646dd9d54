package org.rapporteur.engine.output;

import java.util.Objects;
import org.rapporteur.formats.page.TextStyle;

/**
 * What the output is to look like. Immutable. The last three matter to {@link OutputFormat#TEXT} only.
 *
 * @param format the format
 * @param width the columns of a line, {@value #NARROWEST} or more
 * @param colour whether to colour with terminal sequences
 * @param bySpeaker whether statements are shown speaker by speaker instead of in the order of the text
 */
public record OutputStyle(OutputFormat format, int width, boolean colour, boolean bySpeaker) {

    /** The fewest columns that a line may have. */
    public static final int NARROWEST = TextStyle.NARROWEST;

    /** Validates; throws {@link IllegalArgumentException} on fewer than {@value #NARROWEST} columns. */
    public OutputStyle {
        Objects.requireNonNull(format, "format");
        if (width < NARROWEST) {
            throw new IllegalArgumentException("a line has " + NARROWEST + " columns or more, got " + width);
        }
    }

    /** Returns a format's usual looks: 80 columns, no colour, by speaker. */
    public static OutputStyle of(OutputFormat format) {
        return new OutputStyle(format, 80, false, true);
    }
}
