package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Header;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.finding.Evidence;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

class RecordLinesWriterTest {

    private static final Maker RULES = Maker.of("rules 1");

    @Test
    void writesAHeaderEvenWhenThereIsNothingElse() throws IOException {
        assertEquals(
                "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1,\"producer\":\"test 1\"}\n",
                RecordFiles.write(List.of()));
    }

    @Test
    void keepsTheHeaderOfAFileThatIsCopied() throws IOException {
        Header header = new Header(Header.FORMAT, 1, "other 7", new Extra(Map.of("/note", "\"kept\"")));
        String file = RecordFiles.write(List.of(header));
        assertTrue(file.endsWith("\"producer\":\"other 7\",\"note\":\"kept\"}\n"), file);
    }

    @Test
    void writesNoPartOfAnObjectThatItRefuses() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test 1")) {
            writer.write(report("R", "😀 one"));
            assertThrows(IllegalArgumentException.class, () -> writer.write(quotation("R", 1, 3)), "splits a pair");
            assertThrows(IllegalArgumentException.class, () -> writer.write(quotation("R", 2, 7)), "ends outside");
            assertThrows(IllegalArgumentException.class, () -> writer.write(quotation("Q", 0, 2)), "another report");
            assertThrows(IllegalArgumentException.class, () -> writer.write(story("\ud83d")), "a lone surrogate");
            assertThrows(
                    IllegalArgumentException.class,
                    () -> writer.write(new Header(Header.FORMAT, 2, "x", Extra.NONE)),
                    "another version");
        }
        String file = bytes.toString(StandardCharsets.UTF_8);
        assertEquals(2, file.lines().count(), file);
        assertEquals(2, RecordFiles.read(file).size());
    }

    @Test
    void writesWhatBelongsToNoReportBehindTheReport() throws IOException {
        Problem elsewhere = Problem.of("b.txt", ProblemKind.MISSING, "b.txt: no such file", RULES);
        String file = RecordFiles.write(
                new ReportRecord(report("R", "one two"), List.of(elsewhere, story("S"), quotation("R", 0, 3))));
        assertEquals(
                List.of("record", "report", "quotation", "problem", "story"),
                RecordFiles.read(file).stream().map(Item::type).toList());
    }

    @Test
    void writesAnUnknownObjectAsOneLine() throws IOException {
        String file = RecordFiles.write(List.of(new UnknownItem("x", null, "{\n\"type\":\r\n\"x\"}")));
        assertTrue(file.endsWith("\n{ \"type\":  \"x\"}\n"), file);
    }

    @Test
    void keepsAnUnknownFieldWhoseObjectHasGone() throws IOException {
        Extra extra = new Extra(Map.of("/gone/0/note", "[1]", "/a~1b", "null"));
        Story story = new Story("S", List.of(), "x", RULES, extra);
        String file = RecordFiles.write(List.of(story));
        assertTrue(file.contains("\"a/b\":null"), file);
        assertTrue(file.contains("\"/gone/0/note\":[1]"), file);
        assertEquals(file, RecordFiles.write(RecordFiles.read(file)));
        assertFalse(RecordFiles.read(file).get(1).extra().isEmpty());
    }

    @Test
    void knowsTheReportsOfALongFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordLinesWriter writer = new RecordLinesWriter(bytes, "test 1")) {
            for (int i = 0; i < 500; i++) {
                writer.write(report("r" + i, (i % 7 == 0 ? "😀" : "xx") + " ".repeat(i) + "end"));
            }
            for (int i = 0; i < 500; i++) {
                writer.write(evidence("r" + i, i + 2, i + 5));
            }
            assertThrows(IllegalArgumentException.class, () -> writer.write(evidence("r500", 0, 1)));
            assertThrows(IllegalArgumentException.class, () -> writer.write(evidence("r499", 0, 505)));
        }
        assertEquals(
                1001, RecordFiles.read(bytes.toString(StandardCharsets.UTF_8)).size());
    }

    private static Report report(String id, String text) {
        Published published = Published.unknown("not said");
        return Report.of(id, null, published, null, text, RULES);
    }

    private static Quotation quotation(String report, int start, int end) {
        List<Span> spans = List.of(new Span(start, end));
        return new Quotation(report + "/q", report, spans, 1, null, null, null, RULES, Extra.NONE);
    }

    private static Story story(String id) {
        return new Story(id, List.of(), "x", RULES, Extra.NONE);
    }

    private static Item evidence(String report, int start, int end) {
        return new Finding(
                "F",
                FindingKind.VARIANT,
                null,
                null,
                null,
                List.of(),
                List.of(new Evidence(report, List.of(new Span(start, end)), null)),
                List.of(),
                "text",
                RULES,
                Extra.NONE);
    }
}
