package org.rapporteur.analysis.decision.compromise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.input.InputException;

/** Every fault names file and line. */
class StakeReaderTest {

    private static final String HEADING = "actor,capability,position,salience,issue\n";

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("s.csv"), "\uFEFFactor,capability,position,salience\r\nA,1,.5,2\r\n");
        assertEquals("A", StakeReader.read(file).get(0).actor());
    }

    @Test
    void aWordForANumber() {
        refuses("A,1,high,1,x", "s.csv:2: position is 'high', not a number.");
    }

    @Test
    void anExponent() {
        refuses("A,1,1,1,x\nB,1e999999999,1,1,x", "s.csv:3: capability is '1e999999999', not a number.");
    }

    @Test
    void aWeightBelowNought() {
        refuses("A,1,1,-1,x", "s.csv:2: capability and salience are nought or more; A has 1 and -1.");
    }

    @Test
    void anActorTwice() {
        refuses(
                "A,1,1,1,x\nA,1,1,1,y\nA,1,2,1,x",
                "s.csv:4: A stands here and at s.csv:2, both times on the issue 'x'.");
    }

    @Test
    void anActorWithoutName() {
        refuses(",1,1,1,x", "s.csv:2: the actor has no name.");
    }

    @Test
    void nobody() {
        refuses("", "s.csv:1: no actor stands under the heading.");
    }

    @Test
    void nobodyThatCounts() {
        String message = assertThrows(
                        InputException.class,
                        () -> Agenda.of(StakeReader.of("s.csv", HEADING + "A,1,1,1,x\nA,0,1,1,y\nB,1,1,0,y\n")))
                .getMessage();
        assertTrue(message.startsWith("s.csv:3: nobody counts on the issue 'y'"), message);
    }

    private static void refuses(String lines, String words) {
        String message = assertThrows(InputException.class, () -> StakeReader.of("s.csv", HEADING + lines))
                .getMessage();
        assertTrue(message.startsWith(words), message);
    }
}
