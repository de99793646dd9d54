package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsTheRecordAndSaysWhereItPutTheFiles() throws Exception {
        Path out = folder.resolve("demo");
        Ran ran = Ran.run("demo", "--out", out.toString());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("3 reports"), ran.out());
        for (String file : new String[] {"record.jsonl", "record.csv", "pages/index.html"}) {
            assertTrue(ran.err().contains(out.resolve(file).toString()), ran.err());
            assertTrue(Files.size(out.resolve(file)) > 500, file);
        }
    }

    @Test
    void readsNothingTwiceOtherwise() throws Exception {
        Ran.run("demo", "--out", folder.resolve("one").toString());
        Ran.run("demo", "--out", folder.resolve("two").toString());
        assertEquals(
                Files.readString(folder.resolve("one/record.jsonl")),
                Files.readString(folder.resolve("two/record.jsonl")));
    }

    @Test
    void aPlaceThatCannotBeIsSaid() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Ran ran = Ran.run("demo", "--out", file.toString());
        assertEquals(3, ran.code());
        assertTrue(ran.err().contains("--out"), ran.err());
    }

    @Test
    void theSchemaIsPrinted() {
        Ran ran = Ran.run("schema");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("https://json-schema.org/draft/2020-12/schema"), ran.out());
    }
}
