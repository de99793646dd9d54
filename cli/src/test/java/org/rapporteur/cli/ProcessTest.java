package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.shared.ExitCode;

/** What only a process of its own shows: signals and pipes. */
@Timeout(120)
class ProcessTest {

    @TempDir
    private Path folder;

    @Test
    void anInterruptionLeavesTheOutputAsItWas() throws IOException, InterruptedException {
        Path out = Files.writeString(folder.resolve("r.jsonl"), "as it was");
        Process process = Program.of("read", "--out", out.toString(), "-").start();
        try (OutputStream input = process.getOutputStream()) {
            // The report is not complete before its stream ends, so the program is waiting for the rest.
            input.write("\"We agree,\" Anna Lind said.\n".getBytes(StandardCharsets.UTF_8));
            input.flush();
            while (list().size() < 2) {
                assertTrue(process.isAlive(), () -> Program.errors(process));
                Thread.sleep(20);
            }
            process.destroy();
            assertEquals(143, process.waitFor());
        }
        assertEquals(List.of("r.jsonl"), list());
        assertEquals("as it was", Files.readString(out));
    }

    @Test
    void aPipeWhoseReaderHasGoneEndsQuietly() throws IOException, InterruptedException {
        Path many = folder.resolve("many.jsonl");
        String line = "{\"text\":\"" + "He said that nothing had been agreed. ".repeat(200) + "\"}\n";
        Files.writeString(many, line.repeat(60));
        Process process =
                Program.of("read", "--format", "jsonl", many.toString()).start();
        process.getInputStream().read();
        process.getInputStream().close();
        assertEquals("", Program.errors(process));
        assertEquals(ExitCode.PIPE, process.waitFor());
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
