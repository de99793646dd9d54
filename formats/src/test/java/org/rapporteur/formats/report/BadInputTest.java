package org.rapporteur.formats.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;

class BadInputTest {

    private static void assertProblem(ProblemKind kind, String words, Problem problem) {
        assertEquals(kind, problem.kind(), problem.message());
        assertTrue(problem.message().startsWith(problem.uri()), problem.message());
        assertTrue(problem.message().contains(words), problem.message());
        assertFalse(problem.message().contains("\n"), problem.message());
        assertTrue(problem.message().contains("; "), "says what to do: " + problem.message());
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(ISO_8859_1);
    }

    @Test
    void emptyFiles() {
        for (String name : List.of("a.txt", "a.html", "a.jsonl")) {
            assertEquals(ProblemKind.EMPTY, BytesInput.of(name, "").problem().kind(), name);
        }
        assertProblem(
                ProblemKind.EMPTY,
                "only blanks",
                BytesInput.of("a.txt", " \r\n\t ").problem());
        assertProblem(
                ProblemKind.EMPTY,
                "only blanks",
                BytesInput.of("a.txt", "\uFEFF\n").problem());
        assertEquals(
                ProblemKind.EMPTY, BytesInput.of("a.jsonl", "\n\n").problem().kind());
    }

    @Test
    void binaryFilesAreNamed() {
        assertProblem(
                ProblemKind.BINARY,
                "PDF document",
                BytesInput.of("a.txt", "%PDF-1.7\n1 0 obj").problem());
        assertProblem(
                ProblemKind.BINARY,
                "ZIP archive",
                BytesInput.of("a.txt", "PK\u0003\u0004xyz").problem());
        assertProblem(
                ProblemKind.BINARY,
                "gzip",
                BytesInput.of("a.jsonl", bytes("\u001F\u008B\u0008\u0000")).problem());
        assertProblem(
                ProblemKind.BINARY,
                "PNG image",
                BytesInput.of("a.html", bytes("\u0089PNG\r\n\u001A\n")).problem());
        assertProblem(
                ProblemKind.BINARY,
                "JPEG image",
                BytesInput.of("a", bytes("\u00FF\u00D8\u00FF\u00E0")).problem());
        assertProblem(
                ProblemKind.BINARY,
                "binary data",
                BytesInput.of("a.txt", bytes("ab\u0001\u0002\u0003\u0000\u0004 cd".repeat(9)))
                        .problem());
    }

    @Test
    void readsNoByteBeyondTheLimitButOne() {
        for (String name : List.of("a.txt", "a.html")) {
            Endless endless = new Endless(name, 1000);

            List<Reading> readings = new ArrayList<>();
            ReportReaders.standard().read(endless, readings::add);

            Problem problem = ((Reading.Failed) readings.get(0)).problem();
            assertProblem(ProblemKind.TOO_LARGE, "1000 bytes", problem);
            assertEquals(1001, endless.given);
        }
        BytesInput exact = new BytesInput("a.txt", bytes("x".repeat(1000)), 1000);
        assertEquals(1000, exact.report().text().length());
    }

    @Test
    void unknownAndWrongEncodings() {
        String page =
                "<html><head><meta charset=\"klingon-8\"></head><body><article><p>Text</p></article></body></html>";
        assertProblem(
                ProblemKind.ENCODING, "klingon-8", BytesInput.of("a.html", page).problem());
        assertProblem(
                ProblemKind.ENCODING,
                "UTF-32LE",
                BytesInput.of("a.txt", bytes("\u00FF\u00FE\u0000\u0000A\u0000\u0099\u0000"))
                        .problem());
    }

    @Test
    void loneSurrogates() {
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "byte 5",
                BytesInput.of("a.txt", bytes("word \u00ED\u00A0\u0080 word")).problem());
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "CESU-8",
                BytesInput.of("a.txt", bytes("word \u00ED\u00A0\u00BD\u00ED\u00B8\u0080"))
                        .problem());
        byte[] wide = "\uFEFFab  cd".getBytes(UTF_16LE);
        wide[7] = (byte) 0xD8;
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "lone surrogate",
                BytesInput.of("a.txt", wide).problem());
        Problem line = BytesInput.of("a.jsonl", "{\"text\":\"ab\\ud800cd\"}").problem();
        assertProblem(ProblemKind.INVALID_TEXT, "lone surrogate as character 3", line);
        assertEquals("text", line.field());
        Problem title = BytesInput.of("a.jsonl", "{\"text\":\"ab\",\"title\":\"\\udc00\"}")
                .problem();
        assertEquals(ProblemKind.INVALID_TEXT, title.kind());
        assertEquals("title", title.field());
    }

    @Test
    void zeroCharacters() {
        String text = "A report of many words, with one bad character \0 in it.";
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "U+0000 as character 48",
                BytesInput.of("a.txt", text).problem());
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "U+0000",
                BytesInput.of("a.html", "<article>" + text + "</article>").problem());
        assertProblem(
                ProblemKind.INVALID_TEXT,
                "U+0000 as character 2",
                BytesInput.of("a.jsonl", "{\"text\":\"a\\u0000\"}").problem());
    }

    @Test
    void pagesWithoutArticle() {
        assertProblem(
                ProblemKind.NO_ARTICLE,
                "without an article",
                BytesInput.of("a.html", "<html><body><nav><a href=x>Home</a></nav><p>Log in</p></body></html>")
                        .problem());
        String links = "<p><a href=x>A headline of some words that leads to another page</a></p>".repeat(20);
        assertEquals(
                ProblemKind.NO_ARTICLE,
                BytesInput.of("a.html", "<html><body>" + links).problem().kind());
    }

    @Test
    void whatCannotBeOpened() {
        assertProblem(ProblemKind.MISSING, "does not exist", opening(new NoSuchFileException("a.txt")));
        assertProblem(ProblemKind.UNREADABLE, "may not be read", opening(new AccessDeniedException("a.txt")));
        assertProblem(ProblemKind.UNREADABLE, "Input/output error", opening(new IOException("Input/output error")));
    }

    @Test
    void aReaderThatFailsEndsNothing() {
        assertProblem(ProblemKind.FAILED, "defect", opening(new IllegalStateException("no\nsense")));
        assertProblem(ProblemKind.FAILED, "defect", opening(new StackOverflowError()));
    }

    @Test
    void anExceptionOfTheCallerIsNotTheFiles() {
        IllegalStateException own = new IllegalStateException("disk full");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> ReportReaders.standard().read(BytesInput.of("a.txt", "Text."), reading -> {
                    throw own;
                }));
        assertEquals(own, thrown);
    }

    private static Problem opening(Throwable failure) {
        List<Reading> readings = new ArrayList<>();
        ReportReaders.standard().read(new Failing(failure), readings::add);
        return ((Reading.Failed) readings.get(0)).problem();
    }

    /** Cannot be opened. */
    private record Failing(Throwable failure) implements Input {

        @Override
        public String uri() {
            return "a.txt";
        }

        @Override
        public long maxSize() {
            return 1;
        }

        @Override
        public byte[] peek(int count) throws IOException {
            return new byte[0];
        }

        @Override
        public InputStream open() throws IOException {
            if (failure instanceof IOException io) {
                throw io;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    /** Gives a letter for ever, and counts. */
    private static final class Endless extends InputStream implements Input {

        private final String uri;
        private final long maxSize;
        private long given;

        Endless(String uri, long maxSize) {
            this.uri = uri;
            this.maxSize = maxSize;
        }

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] target, int from, int length) {
            for (int i = 0; i < length; i++) {
                target[from + i] = (byte) read();
            }
            return length;
        }

        @Override
        public String uri() {
            return uri;
        }

        @Override
        public long maxSize() {
            return maxSize;
        }

        @Override
        public byte[] peek(int count) {
            return new byte[0];
        }

        @Override
        public InputStream open() {
            return this;
        }
    }
}
