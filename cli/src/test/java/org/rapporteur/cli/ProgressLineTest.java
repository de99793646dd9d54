package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.cli.shared.ProgressLine;
import org.rapporteur.cli.shared.Surroundings;
import org.rapporteur.engine.Version;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;

@Timeout(60)
class ProgressLineTest {

    private static final Problem PROBLEM = Problem.of("a.txt", ProblemKind.EMPTY, "a.txt: is empty", Version.maker());

    @Test
    void isSilentWhenPiped() throws InterruptedException {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(surroundings(err, false))) {
            line.onStart(3);
            Thread.sleep(1_500);
        }
        assertEquals("", err.toString());
    }

    @Test
    void isSilentOnATerminalWhileTheWorkIsShort() {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(surroundings(err, true))) {
            line.onStart(3);
        }
        assertEquals("", err.toString());
    }

    @Test
    void speaksOnATerminalAfterASecondAndClearsItsLine() throws InterruptedException {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(surroundings(err, true))) {
            line.onStart(3);
            while (!err.toString().contains("of 3 files")) {
                Thread.sleep(50);
            }
        }
        assertTrue(err.toString().endsWith("\r\u001b[K"), err.toString());
    }

    @Test
    void tellsEachProblemInALineOfItsOwn() {
        StringWriter err = new StringWriter();
        try (ProgressLine line = new ProgressLine(surroundings(err, false))) {
            line.onProblem(PROBLEM);
        }
        assertEquals("rapporteur: a.txt: is empty" + System.lineSeparator(), err.toString());
    }

    private static Surroundings surroundings(StringWriter err, boolean terminal) {
        return new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(err, true),
                false,
                terminal,
                Surroundings.USUAL_WIDTH,
                null,
                Map.<String, String>of()::get);
    }
}
