package org.rapporteur.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** Makes reports of a corpus's texts. Stateless. */
public final class CorpusReport {

    private static final Maker MAKER = new Maker.Machine("evaluation", "1");

    private CorpusReport() {}

    /**
     * Returns the record of an English text in which nothing has been found yet. Outlet and date are taken from the name where
     * it has the form {@code OUTLET_DATE_SLUG}, the date ISO.
     *
     * @param name the text's name
     * @param text the text, unchanged
     * @throws IOException when it cannot be a report's text, naming it and the reason
     */
    public static ReportRecord of(String name, String text) throws IOException {
        String[] parts = name.split("_", 3);
        boolean named = parts.length == 3;
        String outlet = named ? parts[0] : null;
        String date = named ? parts[1] : null;
        try {
            return ReportRecord.of(Report.of(
                    Identifiers.report(outlet, date, null, text), outlet, published(date), "en", text, MAKER));
        } catch (IllegalArgumentException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private static Published published(String date) {
        try {
            if (date != null) {
                return new Published(LocalDate.parse(date), "the file's name", List.of());
            }
        } catch (DateTimeParseException e) {
            return Published.unknown("the file's name gives no ISO date but '" + date + "'");
        }
        return Published.unknown("the file's name gives no date");
    }
}
