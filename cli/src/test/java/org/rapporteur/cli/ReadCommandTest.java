package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {

    private static final String TEXT =
            "The talks ended on Wednesday.\n\n\"We are ready to sign,\" Anna Lind, the envoy of Ruritania, said.\n";

    @TempDir
    private Path folder;

    private String report;

    @BeforeEach
    void writeAReport() throws IOException {
        report = write("good.txt", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void printsTheRecordForAPerson() {
        Ran ran = Ran.run("read", report);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("We are ready to sign,"), ran.out());
        assertTrue(ran.out().contains("Anna Lind"), ran.out());
        assertEquals("", ran.err());
        assertFalse(ran.out().contains("\u001b["), "colour although standard output is no terminal");
    }

    @Test
    void readsStandardInput() {
        Ran ran = Ran.run(TEXT.getBytes(StandardCharsets.UTF_8), "read", "--format", "jsonl", "-");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"uri\":\"-\""), ran.out());
    }

    @Test
    void colourIsThereWhenAskedFor() {
        assertTrue(Ran.run("read", "--color", "always", report).out().contains("\u001b["));
    }

    @Test
    void narrowLinesAreRespected() {
        Ran ran = Ran.run("read", "--width", "40", report);
        assertTrue(ran.out().lines().noneMatch(line -> line.length() > 40 && line.contains(" ready ")), ran.out());
    }

    @ParameterizedTest
    @CsvSource({
        "r.jsonl, '{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1'",
        "r.csv, row",
        "r.html, <!DOCTYPE html>",
        "r.txt, good.txt"
    })
    void theNameOfTheOutputSaysTheFormat(String name, String expected) throws IOException {
        Path out = folder.resolve("out").resolve(name);
        Files.createDirectory(out.getParent());
        Ran ran = Ran.run("read", "--out", out.toString(), report);
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        String text = Files.readString(out);
        assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains(expected.toLowerCase(java.util.Locale.ROOT)), text);
        assertEquals(List.of(name), list(out.getParent()));
    }

    @Test
    void neverReplacesWhatItReads() throws IOException {
        Ran ran = Ran.run("read", "--out", folder.resolve("./good.txt").toString(), report);
        assertEquals(3, ran.code(), ran.err());
        assertTrue(ran.err().contains("it is to be read itself"), ran.err());
        assertEquals(TEXT, Files.readString(Path.of(report)));
    }

    @Test
    void htmlWithoutAnEndingIsAFolder() throws IOException {
        Path out = folder.resolve("pages");
        Ran ran = Ran.run("read", "--format", "html", "--out", out.toString(), report);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(Files.exists(out.resolve("index.html")), () -> list(out).toString());
        assertEquals(2, list(out).size());
    }

    @Test
    void theOrderOfTheOutputIsThatOfTheArguments() throws IOException {
        String other = write("a.txt", "Nothing happened in Ruritania.".getBytes(StandardCharsets.UTF_8));
        Ran ran = Ran.run("read", "--format", "jsonl", "--threads", "2", report, other);
        int first = ran.out().indexOf("good.txt");
        int second = ran.out().indexOf("a.txt");
        assertTrue(first > 0 && first < second, ran.out());
        assertEquals(ran, Ran.run("read", "--format", "jsonl", "--threads", "1", report, other));
    }

    @Test
    void whatTheOptionsSayIsACodingOfWhoeverSaysIt() {
        Ran ran = Ran.run(
                "read",
                "--format",
                "jsonl",
                "--date",
                "2007-12-20",
                "--outlet",
                "The Ruritanian",
                "--coder",
                "ana",
                report);
        assertEquals(0, ran.code(), ran.err());
        List<String> codings = ran.out()
                .lines()
                .filter(line -> line.startsWith("{\"type\":\"coding\""))
                .toList();
        assertEquals(2, codings.size(), ran.out());
        assertTrue(codings.get(0).contains("\"field\":\"outlet\",\"value\":\"The Ruritanian\",\"by\":\"coder:ana\""));
        assertTrue(codings.get(1).contains("\"field\":\"published\",\"value\":\"2007-12-20\""));
        String id = "\"type\":\"report\",\"id\":\"r[0-9a-f]{16}\"";
        assertEquals(
                match(id, ran.out()),
                match(id, Ran.run("read", "--format", "jsonl", report).out()));
    }

    @Test
    void tablesGoIntoAFolderOrOneIsNamed() throws IOException {
        String tables = folder.resolve("tables").toString();
        assertEquals(
                0, Ran.run("read", "--format", "csv", "--out", tables, report).code());
        assertTrue(list(folder.resolve("tables")).containsAll(List.of("acts.csv", "statements.csv")));
        Ran events = Ran.run("read", "--format", "csv", "--table", "Events", report);
        assertTrue(events.out().startsWith("\ufeffreport,outlet,published,id,plover,"), events.out());
        Ran unknown = Ran.run("read", "--format", "csv", "--table", "chairs", report);
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("'chairs' is none of statements, acts"), unknown.err());
    }

    @Test
    void aBadOutputPlaceIsSaidBeforeAnythingIsRead() throws IOException {
        Ran ran = Ran.run("read", "--out", folder.resolve("no/such/r.jsonl").toString(), report);
        assertEquals(3, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains("no folder"), ran.err());
        assertEquals(
                3,
                Ran.run("read", "--format", "jsonl", "--out", folder.toString(), report)
                        .code());
        assertEquals(
                3, Ran.run("read", "--format", "html", "--out", report, report).code());
        assertEquals(TEXT, Files.readString(Path.of(report)));
        assertEquals(List.of("good.txt"), list(folder));
    }

    @Test
    void anExistingOutputIsReplaced() throws IOException {
        String out = write("r.jsonl", new byte[] {'x'});
        assertEquals(0, Ran.run("read", "--out", out, report).code());
        assertTrue(Files.readString(Path.of(out)).startsWith("{\"type\":\"record\""));
        assertEquals(List.of("good.txt", "r.jsonl"), list(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--date=20.12.2007",
                "--format=xml",
                "--threads=0",
                "--threads=many",
                "--max-size=big",
                "--width=3",
                "--colour=green",
                "--order=random",
                "--table=acts",
                "--language=not a tag",
                "--outlet= ",
                "--nonsense"
            })
    void aWrongOptionIsNamedInOneLineAndNothingIsDone(String option) {
        Ran ran = Ran.run("read", option, report);
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        String named = option.replaceAll("=.*", "").replace("--", "");
        assertTrue(ran.err().lines().findFirst().orElse("").contains(named), ran.err());
        assertTrue(ran.err().contains("read --help"), ran.err());
    }

    @Test
    void aWrongDateSaysHowDatesAreWritten() {
        assertTrue(Ran.run("read", "--date", "20 Dec 2007", report).err().contains("2007-12-20"));
    }

    @Test
    void withoutAFileSaysSo() {
        Ran ran = Ran.run("read");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("FILE"), ran.err());
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static List<String> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String match(String pattern, String text) {
        java.util.regex.Matcher matcher =
                java.util.regex.Pattern.compile(pattern).matcher(text);
        assertTrue(matcher.find(), text);
        return matcher.group();
    }
}
