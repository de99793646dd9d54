package org.rapporteur.formats.report.reading;

import java.util.List;
import java.util.Objects;
import org.rapporteur.record.report.Published;

/**
 * What a file says of a report beside its text. Every value as the file gives it; null where it gives none.
 *
 * @param outlet who published it
 * @param date the date as printed, whether or not it could be understood
 * @param title the headline
 * @param byline the author
 * @param published the date understood, or why it is not known; not null
 * @param language BCP 47 tag
 */
public record Head(String outlet, String date, String title, String byline, Published published, String language) {

    /** Validates; throws an exception naming the value at fault. */
    public Head {
        Objects.requireNonNull(published, "published");
    }

    /** Returns the head of a file that says nothing but its text. */
    public static Head unknown(String why) {
        return new Head(null, null, null, null, Published.unknown(why), null);
    }

    /** Returns the values that are strings, with their names, as {@code name, value} pairs. */
    List<String[]> strings() {
        return List.of(
                new String[] {"outlet", outlet},
                new String[] {"date", date},
                new String[] {"title", title},
                new String[] {"byline", byline});
    }
}
