package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bad input: one clear line that names the file and the reason, a problem in the record, the other files read all the same, and
 * exit code 1.
 */
class BadInputTest {

    @TempDir
    private Path folder;

    private String before;
    private String after;

    @BeforeEach
    void writeGoodReports() throws IOException {
        before = write("1-before.txt", utf8("\"We agree,\" Anna Lind said.\n"));
        after = write("3-after.txt", utf8("\"We do not,\" Boris Kern said.\n"));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("empty.txt", new byte[0], "empty"),
                Arguments.of("blank.txt", utf8(" \n\t\n"), "empty"),
                Arguments.of("picture.txt", picture(), "binary"),
                Arguments.of("noughts.txt", utf8("before\0after"), "binary,invalid text"),
                Arguments.of("large.txt", utf8("too much ".repeat(400)), "too large"),
                Arguments.of("claims.html", utf8("<meta charset='x-no-such'>\u00e9"), "encoding,no article,empty"),
                Arguments.of("surrogate.jsonl", utf8("{\"text\":\"a \\ud800 b\"}\n"), "invalid text"),
                Arguments.of("nought.jsonl", utf8("{\"text\":\"a \\u0000 b\"}\n"), "invalid text"),
                Arguments.of("broken.jsonl", utf8("{\"text\":\n"), "malformed"),
                Arguments.of("menu.html", utf8("<html><nav><a href='/'>Home</a></nav></html>"), "no article"));
    }

    @Test
    void anotherLanguageIsToldAndNoStatementGuessed() throws IOException {
        String french = write(
                "2-french.txt",
                utf8(
                        "« Nous refusons », a dit Anne Lind mercredi devant le conseil de la ville, qui votera la semaine prochaine sur"
                                + " la question des quotas.\n"));

        Ran ran = Ran.run("read", "--format", "jsonl", before, french, after);

        assertEquals(0, ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(french + ": the text is in French [fr]"), ran.err());
        assertTrue(ran.out().contains("\"kind\":\"language\""), ran.out());
        assertEquals(
                2,
                ran.out()
                        .lines()
                        .filter(line -> line.startsWith("{\"type\":\"statement\""))
                        .count(),
                ran.out());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void isOneLineAndOneProblemAndTheOthersAreRead(String name, byte[] bytes, String kinds) throws IOException {
        check(write(name, bytes), kinds);
    }

    @Test
    void aMissingFileIsOneLine() {
        check(folder.resolve("missing.txt").toString(), "missing");
    }

    @Test
    void aPatternThatMatchesNothingIsOneLine() {
        check(folder.resolve("*.nothing").toString(), "missing");
    }

    @Test
    void anEmptyFolderIsOneLine() throws IOException {
        check(Files.createDirectory(folder.resolve("hollow")).toString(), "empty");
    }

    @Test
    void anUnreadableFileIsOneLine() throws IOException {
        Path locked = Files.write(folder.resolve("locked.txt"), utf8("secret"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(locked), "this user may read everything");
        check(locked.toString(), "unreadable");
    }

    @Test
    void emptyStandardInputIsOneLine() {
        check("-", "empty");
    }

    @Test
    void theOutputIsWholeAllTheSame() throws IOException {
        Path out = folder.resolve("r.jsonl");
        Ran ran = Ran.run(
                "read",
                "--out",
                out.toString(),
                before,
                folder.resolve("missing.txt").toString(),
                after);
        assertEquals(1, ran.code());
        String record = Files.readString(out);
        assertTrue(record.contains("We agree") && record.contains("We do not"), record);
        assertTrue(record.contains("\"type\":\"problem\""), record);
    }

    @Test
    void textForAPersonNamesTheProblemToo() {
        Ran ran = Ran.run("read", before, folder.resolve("missing.txt").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.out().replaceAll("\\s+", "").contains("missing.txt"), ran.out());
    }

    private void check(String name, String kinds) {
        Ran ran = Ran.run("read", "--format", "jsonl", "--max-size", "2k", before, name, after);
        assertEquals(1, ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(name), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
        String problem = ran.out()
                .lines()
                .filter(line -> line.startsWith("{\"type\":\"problem\""))
                .reduce((one, two) -> one + two)
                .orElse("no problem in the record");
        assertTrue(
                Stream.of(kinds.split(",")).anyMatch(kind -> problem.contains("\"kind\":\"" + kind + "\"")), problem);
        assertTrue(ran.out().contains("We agree"), ran.out());
        assertTrue(ran.out().contains("We do not"), ran.out());
    }

    private String write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] picture() {
        byte[] bytes = new byte[64];
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }
}
