package org.rapporteur.analysis.input;

import java.util.Objects;

/**
 * Where a value stands in a file that a person wrote. Immutable.
 *
 * @param file the file as the user named it; for values made by a program, what made them
 * @param line the line, counted from one; zero when there is none
 */
public record Place(String file, int line) {

    /** Validates; throws an exception naming the value at fault. */
    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 0) {
            throw new IllegalArgumentException("a line is zero or more, got " + line);
        }
    }

    /** Returns the place of values that no file holds. */
    public static Place none() {
        return new Place("(no file)", 0);
    }

    /** Returns {@code FILE:LINE}, as compilers print it. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
