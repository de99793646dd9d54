package org.rapporteur.store.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A statement or report that was found: what a row of a table shows.
 *
 * @param report the report's identifier
 * @param statement the statement's, or null when reports were looked for
 * @param outlet or null
 * @param title the report's headline, or null
 * @param date the day of the report, or null
 * @param actor identifier of the actor, or null
 * @param speaker the actor's or entity's name, or null
 * @param source the words of the source, or null
 * @param cue the words of the cue, or null
 * @param content the words of the content; of a report, its beginning
 * @param mode the statement's mode, or null
 * @param acts what it does
 * @param instruments names of what it invokes
 * @param story identifier of the report's story, or null
 * @param confidence 0 to 1, or null
 * @param coders who coded anything of it
 * @param start where the content begins in the report's text, in code points; 0 for a report
 * @param version the statement's version, for changing it
 */
public record Hit(
        String report,
        String statement,
        String outlet,
        String title,
        LocalDate date,
        String actor,
        String speaker,
        String source,
        String cue,
        String content,
        String mode,
        List<String> acts,
        List<String> instruments,
        String story,
        Double confidence,
        List<String> coders,
        int start,
        long version) {

    /** Copies the lists. */
    public Hit {
        acts = List.copyOf(acts);
        instruments = List.copyOf(instruments);
        coders = List.copyOf(coders);
    }
}
