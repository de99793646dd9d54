package org.rapporteur.formats.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.Span;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.speech.Act;

class RecordLinesReaderTest {

    private static final String HEADER =
            "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1,\"producer\":\"x 1\"}\n";

    private static final String REPORT = report("R", "One 😀 \\\"two\\\" three");

    @Test
    void readsAFileThatHoldsTheLeast() throws IOException {
        List<Item> items = RecordFiles.read(
                "\ufeff" + HEADER + "\r\n" + REPORT
                        + "{\"type\":\"quotation\",\"id\":\"R/q6-11\",\"report\":\"R\",\"spans\":[[6,11]],\"level\":1,\"by\":\"rules 1\"}");
        Report report = (Report) items.get(1);
        assertEquals(List.of(), report.origin());
        assertEquals(null, report.outlet());
        assertEquals(List.of(new Span(7, 12)), ((Quotation) items.get(2)).spans());
    }

    @Test
    void takesWordsThatAreLeftOutFromTheReport() throws IOException {
        Act act = (Act) RecordFiles.read(HEADER + REPORT
                        + "{\"type\":\"act\",\"id\":\"R/a\",\"statement\":\"R/s0-5\",\"category\":\"warn\",\"by\":\"rules 1\",\"spans\":[[4,7]],"
                        + "\"condition\":{\"spans\":[[0,3],[12,17]]}}")
                .get(2);
        assertEquals("One three", act.condition().text());
    }

    @Test
    void countsInTheReportThatEachPieceOfEvidenceNames() throws IOException {
        Finding finding = (Finding) RecordFiles.read(HEADER + REPORT + report("P", "plain text")
                        + "{\"type\":\"finding\",\"id\":\"F\",\"kind\":\"variant\",\"text\":\"t\",\"by\":\"rules 1\",\"evidence\":["
                        + "{\"report\":\"R\",\"spans\":[[6,11]]},{\"report\":\"P\",\"spans\":[[6,10]]}]}")
                .get(3);
        assertEquals(List.of(new Span(7, 12)), finding.evidence().get(0).spans());
        assertEquals(List.of(new Span(6, 10)), finding.evidence().get(1).spans());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"story"                                                          | the line is not one JSON object
            {"type":"story","id":"S"} {"type":"story","id":"S"}                      | the line is not one JSON object
            {"type":"story","type":"story"}                                          | the line is not one JSON object
            [1]                                                                      | the line is not a JSON object
            {"type":"story","why":"x","by":"a 1"}                                    | field id: is missing
            {"type":"story","id":"S","why":7,"by":"a 1"}                             | field why: needs a string, got number
            {"type":"story","id":"S","why":"x","by":"a"}                             | field by: 'by' names an annotator
            {"type":"story","id":"S","why":"x","by":"a 1","reports":["R",1]}         | field reports.1: needs a string, got number
            {"type":"story","id":"\\ud83d","why":"x","by":"a 1"}                     | field id: holds a lone surrogate
            {"type":"issue","id":"I","question":"?","by":"a 1","answers":"yes"}      | field answers: needs a list, got string
            {"type":"coding","id":"C","target":"R","field":"f","by":"a 1"}           | a coding is a person's: 'a 1' is a machine
            {"type":"coding","id":"C","target":"R","field":"f","by":"coder:a","at":"now"} | field at: Text 'now' could not be parsed
            {"type":"coding","id":"C","target":"Q/s","spans":[[0,1]],"field":"f","by":"coder:a"} | field spans: it points into report Q
            {"type":"quotation","id":"R/q","report":"R","spans":[[6,60]],"level":1,"by":"a 1"} | field spans: offset 60 is outside a text of 17
            {"type":"quotation","id":"R/q","report":"R","spans":[[6,6]],"level":1,"by":"a 1"}  | field spans: a span needs 0 <= start < end
            {"type":"quotation","id":"R/q","report":"R","spans":[[0,2],[1,3]],"level":1,"by":"a 1"} | spans overlap
            {"type":"quotation","id":"R/q","report":"R","spans":[[0,1,2]],"level":1,"by":"a 1"} | field spans.0: needs a span [start, end]
            {"type":"quotation","id":"R/q","report":"R","spans":[[0,1]],"level":1.5,"by":"a 1"} | field level: needs a whole number
            {"type":"quotation","id":"R/q","report":"R","spans":[[0,1]],"by":"a 1"}  | field level: is missing
            {"type":"quotation","id":"Q/q","report":"Q","spans":[],"level":1,"by":"a 1"} | a quotation has a level of 1 or more and a span
            {"type":"event","id":"Q/v","report":"Q","plover":"x","aspect":"current","spans":[[0,1]],"by":"a 1"} | field spans: it points into report Q
            {"type":"event","id":"R/v","report":"R","plover":"x","aspect":"current","by":"a 1"} | an event needs a span
            {"type":"entity","id":"R/e","report":"R","kind":"person","name":"x","by":"a 1","mentions":[{"spans":[[0,3]],"text":"Two","why":"x"}]} | field mentions.0.text: reads 'Two', but at its spans report R reads 'One'
            """)
    void namesFileLineFieldAndFault(String line, String fault) throws IOException {
        try (RecordLinesReader reader = RecordFiles.open(HEADER + REPORT + line + "\n{\"type\":\"new\"}\n")) {
            reader.next();
            reader.next();
            RecordFormatException refused = assertThrows(RecordFormatException.class, reader::next);
            assertTrue(refused.getMessage().startsWith("file.jsonl, line 3"), refused.getMessage());
            assertTrue(refused.getMessage().contains(fault), refused.getMessage());
            Problem problem = refused.problem(Maker.of("test 1"));
            assertEquals(ProblemKind.MALFORMED, problem.kind());
            assertEquals(3, problem.line());
            assertTrue(reader.next().orElseThrow() instanceof UnknownItem, "the next line is read");
            assertEquals(Optional.empty(), reader.next());
        }
    }

    @Test
    void refusesWhatStandsApartFromItsReport() {
        String quotation =
                "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[[6,11]],\"level\":1,\"by\":\"a 1\"}";
        RecordFormatException refused = assertThrows(
                RecordFormatException.class,
                () -> RecordFiles.read(HEADER + REPORT + report("P", "plain text") + quotation));
        assertTrue(refused.getMessage().contains("stands apart from its report R"), refused.getMessage());
    }

    @Test
    void refusesATextThatIsNotTheOneOfItsDigest() {
        String changed = REPORT.replace("three", "threE");
        RecordFormatException refused =
                assertThrows(RecordFormatException.class, () -> RecordFiles.read(HEADER + changed));
        assertEquals("digest", refused.field());
    }

    @Test
    void refusesBytesThatAreNotUtf8AndReadsOn() throws IOException {
        byte[] file =
                (HEADER + "{\"type\":\"x\",\"y\":\"?\"}\n{\"type\":\"\ufffd\"}\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == '?' ? (byte) 0xff : file[i];
        }
        try (RecordLinesReader reader = new RecordLinesReader(new ByteArrayInputStream(file), "f")) {
            reader.next();
            assertTrue(assertThrows(RecordFormatException.class, reader::next)
                    .getMessage()
                    .contains("f, line 2: the line is not UTF-8"));
            assertEquals("\ufffd", reader.next().orElseThrow().type());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"record","format":"rapporteur-record","version":2,"producer":"y 2"} | written by y 2; this program reads version 1
            {"type":"record","format":"other","version":1,"producer":"y 2"}             | not a rapporteur-record file
            {"type":"story","id":"S"}                                                   | not a rapporteur-record file
            <html>                                                                      | the line is not one JSON object
            {"type":"record","format":"rapporteur-record","producer":"y 2"}             | field version: is missing
            """)
    void refusesTheWholeOfAFileThatIsNotOfThisFormat(String header, String fault) throws IOException {
        try (RecordLinesReader reader = RecordFiles.open(header + "\n" + REPORT)) {
            RecordFormatException refused = assertThrows(RecordFormatException.class, reader::next);
            assertTrue(refused.getMessage().contains(fault), refused.getMessage());
            assertSame(refused, assertThrows(RecordFormatException.class, reader::next));
            assertThrows(RecordFormatException.class, () -> reader.copyTo(new RecordFiles.Kept(), ignored -> {}));
        }
        assertThrows(RecordFormatException.class, () -> RecordFiles.read(" \n"));
    }

    @Test
    void handsOnWhatIsWholeWhenALineIsNot() throws IOException {
        String file = HEADER + REPORT + "{\"type\":\"quotation\",\"report\":\"R\"}\n"
                + "{\"type\":\"quotation\",\"id\":\"R/q\",\"report\":\"R\",\"spans\":[[0,3]],\"level\":1,\"by\":\"a 1\"}\n"
                + HEADER + report("P", "plain") + "{\"type\":\"story\",\"id\":\"S\",\"why\":\"x\",\"by\":\"a 1\"}\n";
        RecordFiles.Kept kept = new RecordFiles.Kept();
        List<RecordFormatException> faults = new ArrayList<>();
        try (RecordLinesReader reader = RecordFiles.open(file)) {
            reader.copyTo(kept, faults::add);
        }
        assertEquals(1, faults.size());
        assertEquals(
                List.of(1, 0),
                kept.records.stream().map(record -> record.items().size()).toList());
        assertEquals(
                List.of("record", "record", "story"),
                kept.others.stream().map(Item::type).toList());

        RecordFiles.Kept begun = new RecordFiles.Kept();
        try (RecordLinesReader reader = RecordFiles.open(file)) {
            assertThrows(RecordFormatException.class, () -> reader.copyTo(begun));
        }
        assertEquals(1, begun.records.size());
    }

    private static String report(String id, String text) {
        return "{\"type\":\"report\",\"id\":\"" + id + "\",\"published\":{\"why\":\"not said\"},\"digest\":\""
                + Identifiers.digest(text.replace("\\", "")) + "\",\"text\":\"" + text + "\",\"by\":\"text 1\"}\n";
    }
}
