package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {

    @TempDir
    private Path folder;

    private String first;
    private String second;

    @BeforeEach
    void writeReports() throws IOException {
        first = write(
                "first.txt", "\"We agree,\" said Anna Lind, the Norwegian foreign minister. \"We do,\" she said.\n");
        second = write("second.txt", "\"We always did,\" said Anna Lind.\n\n\"We did not,\" said Boris Kern.\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Ran actors(String... arguments) {
        List<String> all = new ArrayList<>(List.of("actors", "--annotator", "rules", "--date", "2010-05-01"));
        all.addAll(List.of(arguments));
        return Ran.run(all.toArray(new String[0]));
    }

    @Test
    void oneActorAcrossReportsWithTheMostStatementsFirst() {
        Ran ran = actors(second, first);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("2 speakers · 4 statements · 2 reports\n\nAnna Lind · person"), ran.out());
        assertTrue(ran.out().contains("  3 statements in 2 reports\n  named: Anna Lind ("), ran.out());
        assertEquals(ran.out(), actors(first, second).out());
    }

    @Test
    void aRecordIsTakenAsItIsAndNeedsNoModel() {
        String record = folder.resolve("record.jsonl").toString();
        Ran read = Ran.run("read", "--annotator", "rules", "--date", "2010-05-01", "--out", record, first, second);
        assertEquals(0, read.code(), read.err());
        Ran ran = Ran.run("actors", "--model", folder.resolve("none").toString(), record);
        assertEquals(0, ran.code(), ran.err());
        assertEquals(actors(first, second).out(), ran.out());
    }

    @Test
    void theRecordWithItsActorsCanBeReadAgain() throws IOException {
        Path out = folder.resolve("out.jsonl");
        assertEquals(0, actors("--out", out.toString(), first, second).code());
        List<String> lines = Files.readAllLines(out);
        assertTrue(lines.get(0).contains("\"rapporteur-record\""), lines.get(0));
        assertTrue(lines.get(lines.size() - 1).startsWith("{\"type\":\"actor\""), lines.get(lines.size() - 1));
        Path again = folder.resolve("again.jsonl");
        assertEquals(
                0, Ran.run("actors", "--out", again.toString(), out.toString()).code());
        assertEquals(lines, Files.readAllLines(again));
    }

    @Test
    void explainPrintsEveryMentionAndEveryReason() {
        Ran ran = actors("--explain", "anna lind", "--width", "300", first, second);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("line 1 [17-26] “Anna Lind” · name"), ran.out());
        assertTrue(ran.out().contains("“she” · pronoun"), ran.out());
        assertTrue(ran.out().contains("joined: named Anna Lind, foreign minister of NO"), ran.out());
        assertTrue(ran.out().contains("joined: same name, Anna Lind"), ran.out());
        assertFalse(ran.out().contains("Boris"), ran.out());
        assertTrue(actors("--explain", "Anna Lind", "--format", "json", first)
                .out()
                .contains("\"mentions\": ["));
    }

    @Test
    void explainingNobodyOrAsATableIsRefused() {
        Ran nobody = actors("--explain", "Zoe", first);
        assertEquals(1, nobody.code());
        assertTrue(nobody.err().contains("nobody in these reports is called 'Zoe'"), nobody.err());
        assertEquals(
                2, actors("--explain", "Anna Lind", "--format", "csv", first).code());
    }

    @Test
    void theListIsNamedAsTheReason() throws IOException {
        String list = write("actors.csv", "person,office,of\nAnna Lind,foreign minister,NO\n");
        Ran ran = actors("--list", list, "--explain", "Anna Lind", "--width", "300", first);
        assertTrue(ran.out().contains("joined: actors.csv line 2 lists Anna Lind\n"), ran.out());
    }

    @Test
    void aListAtFaultIsRefusedWholeBeforeAnythingIsRead() throws IOException {
        String list = write("actors.csv", "person,office,of,from\nAnna Lind,foreign minister,NO,yesterday\n");
        Path out = folder.resolve("out.csv");
        Ran ran = actors("--list", list, "--out", out.toString(), first, "no-such-file");
        assertEquals(1, ran.code());
        assertEquals(
                "rapporteur: " + list + ":2: 'yesterday' in the column 'from' is no date. Write it as 2007-12-31, or"
                        + " nothing when open.\n",
                ran.err().replace("\r", ""));
        assertFalse(Files.exists(out));
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsAnswered() throws IOException {
        String broken = write(
                "broken.jsonl",
                "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1,"
                        + "\"producer\":\"x\"}\n{\"type\":\"report\"}\n");
        Ran ran = actors(first, "no-such-file", broken);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("no-such-file"), ran.err());
        assertTrue(ran.err().contains("broken.jsonl, line 2"), ran.err());
        assertTrue(ran.out().contains("Anna Lind · person"), ran.out());
        assertTrue(ran.out().contains("Problem (missing): no-such-file"), ran.out());
    }

    @Test
    void hostileTextReachesNeitherTheTerminalNorTheSpreadsheet() throws IOException {
        String hostile = write(
                "hostile.txt",
                "\"We agree,\" said Anna \u001b[31mLind\u202e. \"No,\" said =Cmd Kern. \"No,\" the \u0007minister said.\n");
        for (String format : List.of("text", "json")) {
            Ran ran = actors("--all", "--format", format, hostile);
            assertEquals(0, ran.code(), ran.err());
            assertFalse(ran.out().contains("\u001b") || ran.out().contains("\u0007"), format + ran.out());
        }
        assertFalse(actors("--all", hostile).out().contains("\u202e"));
        Ran csv = actors("--all", "--format", "csv", hostile);
        assertTrue(csv.out().startsWith("\ufeffrow,id,kind,name,"), csv.out());
        assertFalse(csv.out().lines().anyMatch(line -> line.contains(",=")), csv.out());
    }

    @Test
    void whoIsOnlyAddressedIsListedOnRequest() throws IOException {
        String addressed = write("addressed.txt", "\"We agree,\" Anna Lind told Boris Kern.\n");
        assertFalse(actors(addressed).out().contains("Named, not speaking"));
        assertTrue(actors("--all", addressed).out().contains("Named, not speaking (1)\n\nBoris Kern"));
    }
}
