package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportRecord;

class JsonLinesTest {

    private static Problem problem(Reading reading) {
        return ((Reading.Failed) reading).problem();
    }

    private static Report report(Reading reading) {
        return ((Reading.Read) reading).report();
    }

    @Test
    void readsTheDocumentedFields() {
        String first =
                "{\"text\":\"One \\uD83D\\uDE00\\r\\n\",\"title\":\"T\",\"outlet\":\"O\",\"date\":\"5 March 2011\","
                        + "\"language\":\"English\",\"url\":\"http://example.org/1\",\"byline\":\"Ann Lee\",\"id\":7}";
        String second =
                "{\"body\":\"Two\",\"headline\":\"U\",\"source\":{\"id\":null,\"name\":\"P\"},\"author\":[\"A\",\"B\"],"
                        + "\"publishedAt\":20110306,\"lang\":\"xx-nonsense-\",\"text\":null}";

        List<Reading> readings =
                BytesInput.of("news.jsonl", first + "\r\n\n" + second).readings();

        Report one = report(readings.get(0));
        assertEquals("One \uD83D\uDE00\r\n", one.text());
        assertEquals(Identifiers.report("O", "5 March 2011", "T", one.text()), one.id());
        assertEquals(LocalDate.of(2011, 3, 5), one.published().value());
        assertEquals("JSON field date", one.published().why());
        assertEquals("en", one.language());
        assertEquals("http://example.org/1", one.uri());
        assertEquals("Ann Lee", one.byline());
        assertEquals(Map.of("/given", "{\"id\":7}"), one.extra().fields());
        assertEquals(
                Identifiers.digest((first + "\r").getBytes(StandardCharsets.UTF_8)), one.fileDigest(), "of the line");
        Report two = report(readings.get(1));
        assertEquals("Two", two.text());
        assertEquals("U", two.title());
        assertEquals("P", two.outlet());
        assertEquals("A, B", two.byline());
        assertEquals(LocalDate.of(2011, 3, 6), two.published().value());
        assertEquals("news.jsonl#3", two.uri());
        assertNull(two.language());
        assertTrue(two.extra().fields().get("/given").contains("xx-nonsense-"), "what was not understood is kept");
        assertEquals(2, readings.size());
    }

    @Test
    void fieldsOfTheUserReachTheRecord() throws IOException {
        Report report = BytesInput.of("a.jsonl", "{\"text\":\"One\",\"case\":{\"n\":[1.0,null]}}")
                .report();
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        try (RecordLinesWriter writer = new RecordLinesWriter(written, "test")) {
            writer.write(ReportRecord.of(report));
        }

        String record = written.toString(StandardCharsets.UTF_8);
        assertTrue(record.contains("\"given\":{\"case\":{\"n\":[1.0,null]}}"), record);
    }

    @Test
    void readsOnBehindABadLine() {
        List<Reading> readings = BytesInput.of(
                        "a.jsonl",
                        "{\"text\":\"One\"}\n{\"text\":\n{\"text\":5}\n[1]\n{\"title\":\"T\"}\n"
                                + "{\"text\":\"x\",\"outlet\":[1]}\n{\"text\":\"Last\"} x\n{\"text\":\"Last\"}")
                .readings();

        assertEquals("One", report(readings.get(0)).text());
        for (int line = 2; line <= 7; line++) {
            assertEquals(line, problem(readings.get(line - 1)).line());
            assertTrue(
                    problem(readings.get(line - 1)).message().startsWith("a.jsonl, line " + line),
                    problem(readings.get(line - 1)).message());
        }
        assertEquals("text", problem(readings.get(2)).field());
        assertEquals("text", problem(readings.get(4)).field());
        assertEquals("outlet", problem(readings.get(5)).field());
        assertEquals("Last", report(readings.get(7)).text());
    }

    @Test
    void limitsEachLineAndNotTheFile() {
        String small = "{\"text\":\"" + "x".repeat(80) + "\"}\n";
        String large = "{\"text\":\"" + "x".repeat(100) + "\"}\n";

        List<Reading> readings = new BytesInput(
                        "a.jsonl", (small + large + small + small).getBytes(StandardCharsets.UTF_8), 100)
                .readings();

        assertEquals(4, readings.size());
        assertEquals(ProblemKind.TOO_LARGE, problem(readings.get(1)).kind());
        assertEquals(2, problem(readings.get(1)).line());
        assertEquals(80, report(readings.get(3)).text().length());
    }

    @Test
    void saysWhenItIsNotJsonLines() {
        Problem pretty = BytesInput.of("a.json", "{\n  \"text\": \"One\"\n}\n").problem();
        assertEquals(ProblemKind.MALFORMED, pretty.kind());
        assertTrue(pretty.message().contains("jq -c"), pretty.message());
        assertEquals(
                ProblemKind.MALFORMED,
                BytesInput.of("a.json", "[{\"text\":\"One\"}]").problem().kind());
        assertEquals(
                101,
                BytesInput.of("a.jsonl", "plain\n".repeat(5000)).readings().size(),
                "a hundred lines are enough to know");
        Problem wide = BytesInput.of("a.jsonl", "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE))
                .problem();
        assertEquals(ProblemKind.ENCODING, wide.kind());
    }

    @Test
    void refusesALineThatIsNotUtf8() {
        List<Reading> readings = BytesInput.of(
                        "a.jsonl",
                        "\u00EF\u00BB\u00BF{\"text\":\"One\"}\n{\"text\":\"caf\u00E9\"}\n{\"text\":\"x\u00ED\u00A0\u0080\"}\n"
                                .getBytes(StandardCharsets.ISO_8859_1))
                .readings();

        assertEquals("One", report(readings.get(0)).text());
        assertEquals(ProblemKind.ENCODING, problem(readings.get(1)).kind());
        assertEquals(ProblemKind.INVALID_TEXT, problem(readings.get(2)).kind());
    }

    @Test
    void isKnownByItsBeginning() {
        assertEquals("One", BytesInput.of("-", " { \"text\":\"One\"}").report().text());
        assertEquals("{a brace}", BytesInput.of("-", "{a brace}").report().text());
    }

    @Test
    void survivesDeepNesting() {
        String deep = "{\"text\":\"One\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertEquals(
                ProblemKind.MALFORMED, BytesInput.of("a.jsonl", deep).problem().kind());
    }

    @Test
    void readsTheReportsOfARecord() {
        String record = "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1,\"producer\":\"x\"}\n"
                + "{\"type\":\"report\",\"id\":\"r0123456789abcdef\",\"outlet\":\"O\",\"title\":null,"
                + "\"published\":{\"value\":\"2011-03-05\",\"why\":\"meta date\",\"spans\":[]},\"language\":\"en\","
                + "\"digest\":\"" + Identifiers.digest("One") + "\",\"uri\":\"u\",\"text\":\"One\"}\n"
                + "{\"type\":\"statement\",\"id\":\"s\"}\n"
                + "{\"type\":\"report\",\"text\":\"Two\",\"digest\":\"sha256:0\"}\n"
                + "{\"type\":\"report\",\"text\":\"Three\",\"published\":{\"value\":\"2011-03-05\",\"why\":\"credit line\","
                + "\"spans\":[[0,2]]}}\n";

        List<Reading> readings = BytesInput.of("r.jsonl", record).readings();

        assertEquals(3, readings.size());
        Report one = report(readings.get(0));
        assertEquals("r0123456789abcdef", one.id(), "codings name it");
        assertEquals(LocalDate.of(2011, 3, 5), one.published().value());
        assertEquals("meta date", one.published().why());
        assertEquals("u", one.uri());
        assertEquals("digest", problem(readings.get(1)).field());
        assertNull(report(readings.get(2)).published().value(), "what the text shows is read anew");
        assertEquals(
                "version",
                BytesInput.of("r.jsonl", record.replace("\"version\":1", "\"version\":2")).readings().stream()
                        .findFirst()
                        .map(reading -> problem(reading).field())
                        .orElseThrow());
    }
}
