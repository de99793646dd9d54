package org.rapporteur.extraction.text;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;

/** Makes reports for tests. */
public final class Reports {

    private Reports() {}

    /** Returns a report of which nothing but the text is known. */
    public static Report of(String text) {
        return published(text, Published.unknown("the test gives none"));
    }

    /** Returns a report of which the text and the day are known. */
    public static Report dated(String text, LocalDate day) {
        return published(text, new Published(day, "the test gives it", List.of()));
    }

    private static Report published(String text, Published published) {
        return Report.of(
                Identifiers.report(null, null, null, text),
                null,
                published,
                null,
                text,
                new Maker.Machine("test", "1"));
    }
}
