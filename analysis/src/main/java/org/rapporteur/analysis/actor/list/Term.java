package org.rapporteur.analysis.actor.list;

import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.analysis.input.Place;

/**
 * Somebody's time in an office, as a line of the list gives it. Immutable.
 *
 * @param office "ambassador"
 * @param of of which state (ISO 3166) or body; or null
 * @param from the first day, or null when open
 * @param to the last day, or null when open
 * @param place the line
 */
public record Term(String office, String of, LocalDate from, LocalDate to, Place place) {

    /** Validates; throws an exception naming the value at fault. */
    public Term {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(place, "place");
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("a term from " + from + " cannot end on " + to);
        }
    }

    /** Returns whether the day lies in it; an unknown day, which is null, only where the term is open at both ends. */
    public boolean covers(LocalDate day) {
        if (day == null) {
            return from == null && to == null;
        }
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Returns whether some day lies in both. */
    public boolean overlaps(Term other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }

    /** Returns "ambassador of RU 2006-04-01 to 2017-02-20". */
    public String words() {
        String held = office + (of == null ? "" : " of " + of);
        if (from == null && to == null) {
            return held;
        }
        if (from == null) {
            return held + " to " + to;
        }
        return held + (to == null ? " from " + from : " " + from + " to " + to);
    }

    /** Returns "actors.csv line 7: " and {@link #words}: the reason that a join by this line gives. */
    public String reason() {
        return line(place) + ": " + words();
    }

    /** Returns "actors.csv line 7", with the file's name only: where it lies is nobody's business but the user's. */
    static String line(Place place) {
        String file = place.file();
        int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        return file.substring(slash + 1) + " line " + place.line();
    }
}
