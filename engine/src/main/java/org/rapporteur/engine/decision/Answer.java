package org.rapporteur.engine.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * An answer that can be written in several formats; each is made when asked for, whole. Immutable.
 *
 * @param text makes the text for a number of columns
 * @param json makes the JSON
 * @param csv makes the table, where the answer is one
 * @param svg draws the picture, where there is one
 */
public record Answer(
        IntFunction<String> text,
        Supplier<String> json,
        Optional<Supplier<String>> csv,
        Optional<Supplier<String>> svg) {

    /** The fewest columns that text is laid out for. */
    public static final int NARROWEST = 40;

    /** Returns an answer as text and JSON alone. */
    static Answer of(IntFunction<String> text, Supplier<String> json) {
        return new Answer(text, json, Optional.empty(), Optional.empty());
    }

    /** Returns the names of the formats it can be written in. */
    public List<String> formats() {
        List<String> formats = new ArrayList<>(List.of("text", "json"));
        csv.ifPresent(table -> formats.add("csv"));
        return List.copyOf(formats);
    }

    /**
     * Returns it in a format.
     *
     * @param format one of {@link #formats}
     * @param width how many columns text has
     * @throws IllegalArgumentException when it cannot be written in that format
     */
    public String in(String format, int width) {
        if (!formats().contains(format)) {
            throw new IllegalArgumentException("'" + format + "' is none of " + String.join(", ", formats()));
        }
        return switch (format) {
            case "json" -> json.get();
            case "csv" -> csv.orElseThrow().get();
            default -> text.apply(Math.max(width, NARROWEST));
        };
    }

    /**
     * Returns the picture, an SVG file.
     *
     * @throws IllegalStateException when the answer has none
     */
    public String picture() {
        return svg.orElseThrow(() -> new IllegalStateException("this answer has no picture"))
                .get();
    }
}
