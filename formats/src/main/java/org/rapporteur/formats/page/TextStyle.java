package org.rapporteur.formats.page;

import java.util.Objects;

/**
 * How a record is laid out in a terminal. Immutable.
 *
 * @param width the columns of a line, {@value #NARROWEST} or more
 * @param colour whether to colour with ANSI sequences; the caller knows whether the output is a terminal
 * @param order in which order statements are shown
 */
public record TextStyle(int width, boolean colour, Order order) {

    /** The fewest columns that a line may have. */
    public static final int NARROWEST = 40;

    /** Validates; throws {@link IllegalArgumentException} on fewer than {@value #NARROWEST} columns. */
    public TextStyle {
        Objects.requireNonNull(order, "order");
        if (width < NARROWEST) {
            throw new IllegalArgumentException(
                    "a line needs " + NARROWEST + " columns or more, got a width of " + width);
        }
    }

    /** Returns the style for output that is not a terminal: 80 columns, no colour, by speaker. */
    public static TextStyle plain() {
        return new TextStyle(80, false, Order.SPEAKER);
    }
}
