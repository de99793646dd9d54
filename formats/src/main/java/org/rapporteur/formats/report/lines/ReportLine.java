package org.rapporteur.formats.report.lines;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.formats.report.reading.Draft;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.formats.report.reading.LanguageTag;
import org.rapporteur.formats.report.reading.PrintedDate;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Encoding;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a line of somebody's collection of news. Stateless. */
final class ReportLine {

    /** The only encoding there is. */
    static final Encoding UTF_8 = new Encoding("UTF-8", "JSON Lines is UTF-8");

    private ReportLine() {}

    /**
     * Returns the report of a line. Fields that were not understood are kept under {@code /given}: they are the user's own.
     *
     * @throws Refusal naming the field at fault
     */
    static Report report(JsonNode object, String uri, int number, byte[] line) throws Refusal {
        Values values = new Values(object);
        String text = text(values);
        Optional<String> language = values.find(Field.LANGUAGE);
        Head head = new Head(
                values.find(Field.OUTLET).orElse(null),
                values.find(Field.DATE).orElse(null),
                values.find(Field.TITLE).orElse(null),
                values.findJoined(Field.BYLINE).orElse(null),
                published(values),
                language.flatMap(LanguageTag::find).orElse(null));
        boolean understood = language.isEmpty() || head.language() != null;
        String where = values.find(Field.URI).orElse(uri + "#" + number);
        return new Draft(head, text, List.of(), where, Identifiers.digest(line), UTF_8, rest(values, understood))
                .report(JsonLinesReader.MAKER);
    }

    private static String text(Values values) throws Refusal {
        String name = values.nameOf(Field.TEXT)
                .orElseThrow(() -> new Refusal(
                        ProblemKind.EMPTY,
                        "text",
                        "is missing or empty (text, body and content are looked for); correct or remove the line"));
        JsonNode value = values.object().get(name);
        if (!value.isString()) {
            throw new Refusal(ProblemKind.MALFORMED, name, "is not a string; correct or remove the line");
        }
        String text = value.stringValue();
        Draft.checkCharacters(name, text);
        if (text.isBlank()) {
            throw new Refusal(ProblemKind.EMPTY, name, "holds only blanks; correct or remove the line");
        }
        return text;
    }

    private static Published published(Values values) throws Refusal {
        Optional<String> date = values.find(Field.DATE);
        return date.isPresent()
                ? PrintedDate.published(
                        date.get(), "JSON field " + values.nameOf(Field.DATE).orElseThrow())
                : Published.unknown("the line has no field date");
    }

    private static Extra rest(Values values, boolean languageUnderstood) {
        ObjectNode rest = ((ObjectNode) values.object()).deepCopy();
        for (Field field : Field.values()) {
            if (field != Field.LANGUAGE || languageUnderstood) {
                values.nameOf(field).ifPresent(rest::remove);
            }
        }
        return rest.isEmpty() ? Extra.NONE : new Extra(Map.of("/given", rest.toString()));
    }
}
