package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollateCommandTest {

    private static final String TALKS =
            "The fishery talks at Harbour Bay ended on Monday.\n\n\"We agree on the herring quota,\" said Anna Lind.\n";

    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Ran collate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("collate", "--annotator", "rules", "--date", "2031-05-06"));
        all.addAll(List.of(arguments));
        return Ran.run(all.toArray(new String[0]));
    }

    @Test
    void oneReportHasNothingToBeComparedWith() throws IOException {
        Ran ran = collate(write("one.txt", TALKS));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("One report: there is nothing to compare it with."), ran.out());
        assertTrue(ran.out().contains("Anna Lind"), ran.out());
    }

    @Test
    void theSameReportTwiceCountsOnce() throws IOException {
        Ran ran = collate(write("one.txt", TALKS), write("two.txt", TALKS));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(" · 1 report · "), ran.out());
        assertTrue(ran.out().contains("the same report, counted once: "), ran.out());
    }

    @Test
    void aStoryWithoutQuotationsSaysSo() throws IOException {
        Ran ran = collate(write("one.txt", "The fishery talks at Harbour Bay ended on Monday.\n"));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("nobody is quoted"), ran.out());
    }

    @Test
    void storiesArePrintedInTurn() throws IOException {
        String other =
                "An opera house burnt down in Wexcombe.\n\n\"The roof fell in,\" the fire chief Boris Kern said.\n";
        Ran ran = collate(write("one.txt", TALKS), write("two.txt", other));
        assertEquals(0, ran.code(), ran.err());
        assertEquals(
                2, ran.out().lines().filter(line -> line.startsWith("Story ")).count(), ran.out());
    }

    @Test
    void theOrderOfTheReportsDoesNotMatter() throws IOException {
        String one = write("one.txt", TALKS);
        String two = write("two.txt", TALKS.replace("We agree on", "We agreed yesterday on"));
        for (String format : List.of("text", "json", "html")) {
            String out = collate("--format", format, one, two).out();
            assertFalse(out.isEmpty());
            assertEquals(out, collate("--format", format, two, one).out());
        }
    }

    @Test
    void theRecordCanBeCollatedAgain() throws IOException {
        String record = folder.resolve("record.jsonl").toString();
        String one = write("one.txt", TALKS);
        assertEquals(0, collate("--out", record, one).code());
        List<String> lines = Files.readAllLines(Path.of(record));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("{\"type\":\"story\"")), lines.toString());
        String again = folder.resolve("again.jsonl").toString();
        assertEquals(0, Ran.run("collate", "--out", again, record).code());
        assertEquals(lines, Files.readAllLines(Path.of(again)));
        assertEquals(collate(one).out(), Ran.run("collate", record).out());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestIsCompared() throws IOException {
        Ran ran = collate(write("one.txt", TALKS), "no-such-file");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("no-such-file"), ran.err());
        assertTrue(ran.out().contains("Problem (missing): no-such-file"), ran.out());
        assertTrue(ran.out().contains("Anna Lind"), ran.out());
    }

    @Test
    void theFormatFollowsTheName() throws IOException {
        Path page = folder.resolve("story.html");
        assertEquals(
                0, collate("--out", page.toString(), write("one.txt", TALKS)).code());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertEquals(2, collate("--format", "csv", "x").code());
    }
}
