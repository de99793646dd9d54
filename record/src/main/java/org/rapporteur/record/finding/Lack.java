package org.rapporteur.record.finding;

import java.util.Objects;

/**
 * A report that was searched for something and has none of it.
 *
 * @param report the report's identifier
 * @param names whether the report names at all who said it; null where nobody is concerned
 * @param why what was searched for, and how
 */
public record Lack(String report, Boolean names, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Lack {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(why, "why");
    }
}
