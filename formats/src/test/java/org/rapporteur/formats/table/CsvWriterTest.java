package org.rapporteur.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Passage;
import org.rapporteur.record.Span;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.report.Precision;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.report.TimeExpression;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Party;
import org.rapporteur.record.speech.Statement;

class CsvWriterTest {

    private static final Maker RULES = Maker.of("rules 1");
    private static final String TEXT =
            "\ud83d\ude00 On Monday Ana Ruiz told the press: \"We, too,\r\n agree.\" So-called \"peace\".";

    @Test
    void writesAStatementWithAllThatIsKnownOfItAndItsReport() throws IOException {
        Map<String, String> row = rows(record()).get(0);
        assertEquals("statement", row.get("row"));
        assertEquals("Ana Ruiz", row.get("source_text"));
        assertEquals("[12,20)", row.get("source_spans"));
        assertEquals("person", row.get("source_kind"));
        assertEquals("=minister", row.get("source_office").substring(1));
        assertEquals("name", row.get("source_join"));
        assertEquals("\"We, too,\r\n agree.\"", row.get("content_text"));
        assertEquals("the press", row.get("addressee_text"));
        assertEquals("not joined", row.get("addressee_why"));
        assertEquals("2024-03-04", row.get("time_from"));
        assertEquals("day", row.get("time_precision"));
        assertEquals("before the day of publication", row.get("time_why"));
        assertEquals("0.5", row.get("confidence"));
        assertEquals("2024-03-05", row.get("published"));
        assertEquals("credit line", row.get("published_why"));
        assertEquals("[0,1)", row.get("published_spans"));
        assertEquals("report published = 2024-03-06 (coder:bo); mode = mixed (coder:bo)", row.get("codings"));
        assertEquals("rules 1", row.get("by"));
    }

    @Test
    void listsOnlyQuotationsThatNoStatementContains() throws IOException {
        List<Map<String, String>> rows = rows(record());
        assertEquals(
                List.of("statement", "quotation"),
                rows.stream().map(row -> row.get("row")).toList());
        assertEquals("\"peace\"", rows.get(1).get("content_text"));
        assertEquals("set off", rows.get(1).get("quotation_use"));
        assertEquals("so-called", rows.get(1).get("quotation_why"));
    }

    @Test
    void givesARowToWhatHasNoStatement() throws IOException {
        Problem problem = Problem.of("a.txt", ProblemKind.TOO_LARGE, "a.txt: too large, see --max-size", RULES);
        List<Map<String, String>> rows = rows(
                record().report(),
                problem,
                new UnknownItem("alliance", "X", "{}"),
                record().items().get(4));
        assertEquals(
                List.of("report", "problem", "unknown", "coding"),
                rows.stream().map(row -> row.get("row")).toList());
        assertEquals("too large", rows.get(1).get("problem_kind"));
        assertEquals("a.txt", rows.get(1).get("uri"));
        assertEquals("X", rows.get(2).get("id"));
    }

    @Test
    void beginsWithAMarkAndTheColumnsEvenWhenEmpty() throws IOException {
        String table = table();
        assertTrue(table.startsWith("\ufeffrow,report,outlet,"));
        assertTrue(table.endsWith(",by\r\n"));
        assertEquals(1, table.lines().count());
    }

    @Test
    void keepsASpreadsheetFromRunningACell() throws IOException {
        for (String start : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1")) {
            Problem problem = Problem.of("x", ProblemKind.FAILED, start, RULES);
            assertEquals("'" + start, rows(problem).get(0).get("problem_message"));
        }
        assertEquals(
                "1=1",
                rows(Problem.of("x", ProblemKind.FAILED, "1=1", RULES)).get(0).get("problem_message"));
    }

    private static Report report() {
        return new Report(
                "R",
                "Daily; \"Planet\"",
                null,
                null,
                null,
                new Published(LocalDate.of(2024, 3, 5), "credit line", List.of(new Span(0, 2))),
                "en",
                null,
                Identifiers.digest(TEXT),
                null,
                null,
                "reports/1.txt",
                List.of(),
                TEXT,
                RULES,
                Extra.NONE);
    }

    private static ReportRecord record() {
        List<Span> content = at("\"We, too,\r\n agree.\"").spans();
        List<Span> scare = at("\"peace\"").spans();
        return new ReportRecord(
                report(),
                List.of(
                        entity(at("Ana Ruiz")),
                        time(at("Monday")),
                        new Quotation("R/q1", "R", content, 1, QuotationUse.SPEECH, null, null, RULES, Extra.NONE),
                        statement(),
                        coding("c1", "R", "published", "2024-03-06"),
                        coding("c2", "R/s1", "mode", "direct"),
                        coding("c3", "R/s1", "mode", "mixed"),
                        new Quotation(
                                "R/q2", "R", scare, 1, QuotationUse.SET_OFF, "so-called", null, RULES, Extra.NONE)));
    }

    private static Entity entity(Passage name) {
        List<Mention> mentions = List.of(new Mention(name.spans(), name.text(), "name"));
        return new Entity(
                "R/e1",
                "R",
                EntityKind.PERSON,
                "Ana Ruiz",
                "=minister",
                "ES",
                null,
                mentions,
                List.of(),
                null,
                RULES,
                Extra.NONE);
    }

    private static TimeExpression time(Passage words) {
        LocalDate day = LocalDate.of(2024, 3, 4);
        String why = "before the day of publication";
        return new TimeExpression(
                "R/t1",
                "R",
                words.spans(),
                words.text(),
                "2024-03-04",
                day,
                day,
                Precision.DAY,
                why,
                RULES,
                Extra.NONE);
    }

    private static Statement statement() {
        Party source = Party.of(at("Ana Ruiz")).resolved("R/e1", null);
        Party addressee = Party.of(at("the press")).resolved(null, "not joined");
        Passage content = at("\"We, too,\r\n agree.\"");
        return new Statement(
                "R/s1", "R", Mode.DIRECT, source, at("told"), content, addressee, null, "R/t1", 0.5, RULES, Extra.NONE);
    }

    private static Coding coding(String id, String target, String field, String value) {
        return new Coding(id, target, List.of(), field, value, Maker.of("coder:bo"), null, null, Extra.NONE);
    }

    private static Passage at(String words) {
        int start = TEXT.indexOf(words);
        return Passage.of(TEXT, new Span(start, start + words.length()));
    }

    private static List<Map<String, String>> rows(ReportRecord record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes, Table.STATEMENTS)) {
            writer.write(record);
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<Map<String, String>> rows(Item... items) throws IOException {
        return parse(table(items));
    }

    private static String table(Item... items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(bytes, Table.STATEMENTS)) {
            for (Item item : items) {
                writer.write(item);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** Reads the table as RFC 4180 has it: each row as column to cell. */
    private static List<Map<String, String>> parse(String table) {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"' && quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append(table.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                lines.get(lines.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertEquals('\n', table.charAt(++i));
                    lines.add(new ArrayList<>());
                }
            } else {
                cell.append(c);
            }
        }
        assertFalse(quoted);
        assertTrue(lines.remove(lines.size() - 1).isEmpty());
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new HashMap<>();
            assertEquals(lines.get(0).size(), line.size());
            for (int i = 0; i < line.size(); i++) {
                assertNull(row.put(lines.get(0).get(i), line.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }
}
