package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.ClosedByInterruptException;
import org.junit.jupiter.api.Test;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.cli.shared.Surroundings;

class MainTest {

    @Test
    void saysItsVersion() {
        Ran ran = Ran.run("--version");
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("rapporteur "), ran.out());
        assertEquals("", ran.err());
    }

    @Test
    void helpSaysWhatTheExitStatusMeans() {
        Ran ran = Ran.run("--help");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("could not be read"), ran.out());
    }

    @Test
    void withoutACommandSaysWhichThereAre() {
        Ran ran = Ran.run();
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("help"), ran.err());
    }

    @Test
    void anUnknownCommandIsAnsweredWithTheNearest() {
        Ran ran = Ran.run("hepl");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("help"), ran.err());
    }

    @Test
    void aFileWithoutACommandIsAnsweredWithTheCommandForIt() {
        Ran ran = Ran.run("report.txt");
        assertEquals(2, ran.code());
        assertTrue(
                ran.err().contains("there is no command 'report.txt'; to read a report: rapporteur read report.txt"),
                ran.err());
        assertTrue(Ran.run("schema", "x").err().contains("too many arguments: 'x'"));
    }

    @Test
    void anInterruptionDuringAWriteEndsQuietly() {
        StringWriter err = new StringWriter();
        OutputStream closing = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("cannot write x", new ClosedByInterruptException());
            }
        };
        Surroundings surroundings = new Surroundings(
                InputStream.nullInputStream(), closing, new PrintWriter(err), false, false, 80, null, name -> null);
        assertEquals(ExitCode.INTERRUPTED, Main.run(surroundings, "schema"));
        assertEquals("", err.toString());
    }
}
