package org.rapporteur.server.api.work;

import java.util.List;
import org.rapporteur.server.schema.MayBeNull;

/**
 * What is to be done with files that came in; lies beside them, so that a server that died can go on.
 *
 * @param kind of job
 * @param by who asked
 * @param outlet of all reports, or null
 * @param date of all reports, or null
 * @param language of all reports, or null
 * @param title of all reports, or null
 * @param tries how many servers have begun it and not stopped in an orderly way
 * @param names what the sender calls the files; they lie as 0, 1, 2 …
 */
record Manifest(
        String kind,
        String by,
        @MayBeNull String outlet,
        @MayBeNull String date,
        @MayBeNull String language,
        @MayBeNull String title,
        int tries,
        List<String> names) {

    /** Returns it begun once more. */
    Manifest again() {
        return new Manifest(kind, by, outlet, date, language, title, tries + 1, names);
    }
}
