package org.rapporteur.formats.report.lines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.rapporteur.formats.report.reading.Draft;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import tools.jackson.databind.JsonNode;

/**
 * Reads a line of this project's own format as a report to be read anew: text, outlet, title, byline, date, language and
 * identifier are taken, what was concluded from the text before is not. Stateless.
 */
final class RecordLine {

    private static final String REPORT = "report";

    private RecordLine() {}

    /** Returns the report, or null when the line holds another object. */
    static Report report(JsonNode object, String uri, int number, byte[] line) throws Refusal {
        if (!REPORT.equals(string(object, "type"))) {
            return null;
        }
        String text = string(object, "text");
        if (text == null) {
            throw new Refusal(ProblemKind.MALFORMED, "text", "is missing; correct or remove the line");
        }
        Draft.checkCharacters("text", text);
        String digest = string(object, "digest");
        if (digest != null && !digest.equals(Identifiers.digest(text))) {
            throw new Refusal(
                    ProblemKind.MALFORMED,
                    "digest",
                    "is not that of the text, which was changed after it was recorded; restore the file");
        }
        boolean fromMarkup = object.path("published").path("spans").isEmpty();
        Head head = new Head(
                string(object, "outlet"),
                null,
                string(object, "title"),
                string(object, "byline"),
                fromMarkup ? published(object.path("published")) : Published.unknown("the text shows it"),
                string(object, "languageWhy") == null ? string(object, "language") : null);
        String where = string(object, "uri");
        Report made = new Draft(
                        head,
                        text,
                        List.of(),
                        where == null ? uri + "#" + number : where,
                        Identifiers.digest(line),
                        ReportLine.UTF_8,
                        Extra.NONE)
                .report(JsonLinesReader.MAKER);
        return withId(made, string(object, "id"));
    }

    private static Published published(JsonNode published) throws Refusal {
        String value = string(published, "value");
        String why = string(published, "why");
        try {
            return new Published(
                    value == null ? null : LocalDate.parse(value), why == null ? "the record read" : why, List.of());
        } catch (DateTimeException e) {
            throw new Refusal(ProblemKind.MALFORMED, "published", "has no date like 2007-12-20 as value; correct it");
        }
    }

    /** The identifier stays what it was: codings name it. */
    private static Report withId(Report report, String id) {
        return id == null || id.isBlank()
                ? report
                : new Report(
                        id,
                        report.outlet(),
                        report.credit(),
                        report.title(),
                        report.byline(),
                        report.published(),
                        report.language(),
                        report.languageWhy(),
                        report.digest(),
                        report.fileDigest(),
                        report.encoding(),
                        report.uri(),
                        report.origin(),
                        report.text(),
                        report.by(),
                        report.extra());
    }

    private static String string(JsonNode object, String name) throws Refusal {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new Refusal(ProblemKind.MALFORMED, name, "is not a string; correct or remove the line");
        }
        return value.stringValue();
    }
}
