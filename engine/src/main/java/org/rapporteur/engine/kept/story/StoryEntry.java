package org.rapporteur.engine.kept.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A story in a list.
 *
 * @param id its identifier
 * @param title the headline of its earliest report that has one, or null
 * @param reports the identifiers of its reports, the earliest first
 * @param outlets the outlets that tell it, by name
 * @param from the earliest report's day, or null
 * @param to the latest report's day, or null
 * @param why what holds its reports together
 */
public record StoryEntry(
        String id, String title, List<String> reports, List<String> outlets, LocalDate from, LocalDate to, String why) {

    /** Copies the lists. */
    public StoryEntry {
        Objects.requireNonNull(id, "id");
        reports = List.copyOf(reports);
        outlets = List.copyOf(outlets);
        Objects.requireNonNull(why, "why");
    }
}
