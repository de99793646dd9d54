package org.rapporteur.record.finding;

import java.util.Objects;

/**
 * A report that was searched for something and has none of it.
 *
 * @param report the report's identifier
 * @param names whether the report names who said it; null where nobody is concerned, or several are and it names some of them
 * @param why what was searched for, and how
 */
public record Lack(String report, Boolean names, String why) {

    /** Validates; throws an exception naming the value at fault. */
    public Lack {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(why, "why");
    }
}
