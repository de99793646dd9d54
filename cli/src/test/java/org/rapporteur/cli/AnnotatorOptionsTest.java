package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.shared.ExitCode;

/** Who finds the statements, and what is said when the model is not there. */
class AnnotatorOptionsTest {

    private static final byte[] REPORT = "\"We agree,\" Anna Lind said.\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void rulesCanBeAskedFor() {
        Ran ran = Ran.run(REPORT, "read", "--format", "jsonl", "--annotator", "rules", "-");
        assertEquals(ExitCode.OK, ran.code(), ran.err());
        assertTrue(ran.out().contains("\"type\":\"statement\""), ran.out());
    }

    @Test
    void aModelThatIsNotThereIsNamedAndNothingIsWritten() throws IOException {
        Path hollow = Files.createDirectory(folder.resolve("hollow"));
        Path out = folder.resolve("record.jsonl");
        String[][] commands = {
            {"read", "--format", "jsonl", "-"},
            {"read", "--out", out.toString(), "-"},
            {"demo", "--out", out.toString()},
            {"evaluate", "cofenet", "no-such-file"}
        };
        for (String[] command : commands) {
            String[] arguments = new String[command.length + 4];
            System.arraycopy(command, 0, arguments, 0, command.length);
            System.arraycopy(
                    new String[] {"--annotator", "model", "--model", hollow.toString()},
                    0,
                    arguments,
                    command.length,
                    4);
            Ran ran = Ran.run(REPORT, arguments);
            assertEquals(ExitCode.MODEL, ran.code(), ran.err());
            assertEquals("", ran.out());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().contains(hollow.resolve("model.properties") + " is missing"), ran.err());
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void aModelGoesWithTheModel() {
        Ran ran = Ran.run(REPORT, "read", "--annotator", "rules", "--model", folder.toString(), "-");
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("--model"), ran.err());
    }

    @Test
    void anUnknownAnnotatorIsToldWhichThereAre() {
        Ran ran = Ran.run(REPORT, "read", "--annotator", "oracle", "-");
        assertEquals(ExitCode.USAGE, ran.code());
        assertTrue(ran.err().contains("'oracle' is none of rules, model"), ran.err());
    }

    @Test
    void helpNamesTheDefault() {
        Ran ran = Ran.run("read", "--help");
        assertTrue(ran.out().replaceAll("\\s+", " ").contains("by the trained model (default: "), ran.out());
        assertFalse(ran.out().contains("DEFAULT"), ran.out());
    }
}
