package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;

class PlainTextTest {

    private static final String GERMAN =
            "Der Sprecher der Behörde erklärte am Mittwoch, die Gespräche über die Zukunft der "
                    + "Provinz müssten für alle Beteiligten geöffnet werden. „Wir hören zu“, fügte er hinzu.";

    @Test
    void keepsEveryCharacterOfTheFile() {
        String text = "A line\r\nwith e\u0301, \uD83D\uDE00\tand blanks  \r\n";

        Report report = BytesInput.of("a.txt", text).report();

        assertEquals(text, report.text());
        assertEquals(Identifiers.digest(text), report.digest());
        assertEquals(Identifiers.digest(text.getBytes(StandardCharsets.UTF_8)), report.fileDigest());
        assertEquals(Identifiers.report(null, null, null, text), report.id());
        assertEquals("a.txt", report.uri());
        assertEquals("UTF-8", report.encoding().name());
        assertEquals(List.of(), report.origin());
        assertNull(report.published().value());
        assertTrue(
                report.published().why().contains("plain text"),
                report.published().why());
    }

    @Test
    void readsByTheByteOrderMarkAndLeavesItOut() {
        for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = ("\uFEFF" + GERMAN).getBytes(Charset.forName(charset));

            Report report = BytesInput.of("a.txt", bytes).report();

            assertEquals(GERMAN, report.text(), charset);
            assertEquals(charset, report.encoding().name());
            assertEquals("byte-order mark", report.encoding().why());
        }
    }

    @Test
    void readsUtf16WithoutMark() {
        assertEquals(
                GERMAN,
                BytesInput.of("a.txt", GERMAN.getBytes(StandardCharsets.UTF_16LE))
                        .report()
                        .text());
        assertEquals(
                "UTF-16BE",
                BytesInput.of("a.txt", GERMAN.getBytes(StandardCharsets.UTF_16BE))
                        .report()
                        .encoding()
                        .name());
    }

    @Test
    void detectsWesternAndCyrillicText() {
        Report german = BytesInput.of("a.txt", GERMAN.getBytes(Charset.forName("windows-1252")))
                .report();
        assertEquals(GERMAN, german.text());
        assertEquals("windows-1252", german.encoding().name());
        assertTrue(german.encoding().why().matches("detected by ICU4J with confidence \\d+ of 100"), german.toString());

        String russian = "Представитель министерства заявил в среду, что переговоры о будущем края будут продолжены, "
                + "и добавил, что решение должны принять обе стороны.";
        Report report = BytesInput.of("b.txt", russian.getBytes(Charset.forName("windows-1251")))
                .report();
        assertEquals(russian, report.text());
        assertEquals("windows-1251", report.encoding().name());
    }

    @Test
    void refusesDamagedUtf8InsteadOfReadingItAsAnother() {
        byte[] bytes = (GERMAN + " ~").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x92;

        Problem problem = BytesInput.of("a.txt", bytes).problem();

        assertEquals(ProblemKind.ENCODING, problem.kind());
        String place = "UTF-8 but for 1 place (the first is byte " + (bytes.length - 1) + ")";
        assertTrue(problem.message().contains(place), problem.message());
    }

    @Test
    void detectsHebrew() {
        String hebrew = "שר החוץ אמר ביום רביעי שהשיחות יימשכו בשבוע הבא";

        assertEquals(
                hebrew,
                BytesInput.of("a.txt", hebrew.getBytes(Charset.forName("windows-1255")))
                        .report()
                        .text());
    }

    @Test
    void detectsWhatBeginsLateInALongFile() {
        String text = "Plain words and nothing else.\n".repeat(1000) + GERMAN + "\n";

        assertEquals(
                text,
                BytesInput.of("a.txt", text.getBytes(Charset.forName("windows-1252")))
                        .report()
                        .text());
    }
}
