package org.rapporteur.analysis.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analysis.decision.body.Bodies;
import org.rapporteur.analysis.decision.rule.Vote;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.record.Span;

class PositionsTest {

    private static final String HEAD = "member,vote,report,start,end,quote\n";

    @Test
    void linesAreCountedAsAnEditorDoes(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.csv");
        Files.writeString(
                file, "\uFEFF" + HEAD.strip() + "\r\nRU,no,r,3,9,\"one\r\ntwo, \"\"three\"\"\"\r\n\r\nUS,yes,,,,\r\n");
        List<Ballot> ballots = Positions.read(file);
        assertEquals(List.of("RU", "US"), ballots.stream().map(Ballot::member).toList());
        assertEquals("one\r\ntwo, \"three\"", ballots.get(0).quote());
        assertEquals(List.of(new Span(3, 9)), ballots.get(0).evidence().get(0).spans());
        assertEquals(new Place(file.toString(), 5), ballots.get(1).place());
    }

    @Test
    void onlyMemberAndVoteAreNeeded() {
        assertEquals(
                Vote.ABSTAIN,
                Positions.of("p.csv", "vote,member\nabstain,RU").get(0).vote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU,nein,,,, | 'nein' is no vote. Write yes, no, abstain, absent or unknown.",
                "RU,,,,, | '' is no vote",
                ",no,,,, | no member. Write its code",
                "RU,no,r,x,9, | 'x' in the column 'start' is no offset",
                "RU,no,r,-1,9, | '-1' in the column 'start' is no offset",
                "RU,no,r,9,9, | the span ends at 9 and starts at 9",
                "RU,no,r,9,, | '' in the column 'end' is no offset",
                "RU,no,r,,, | a report without start and end",
                "RU,no,,1,9, | start and end without a report",
                "RU,no | 2 fields where the heading has 6",
                "RU,no,,,,a 'quote\" | a double quote inside a field",
                "RU,no,,,,\"open | a double quote opens a field here and is never closed",
                "RU,no,,,,\"a\"b | text after a closing double quote"
            },
            quoteCharacter = '`')
    void aLineAtFault(String line, String message) {
        InputException refused =
                assertThrows(InputException.class, () -> Positions.of("p.csv", HEAD + "US,yes,,,,\n" + line + "\n"));
        assertTrue(refused.getMessage().startsWith("p.csv:3: "), refused.getMessage());
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void aVoteCastTwice() {
        InputException refused = assertThrows(
                InputException.class, () -> Positions.of("p.csv", HEAD + "RU,no,,,,\nUS,yes,,,,\nRU,yes,,,,\n"));
        assertEquals(
                "p.csv:4: RU votes twice: no at p.csv:2 and 'yes' here. Keep one; for more evidence leave the vote empty.",
                refused.getMessage());
    }

    @Test
    void anUnknownMember() {
        List<Ballot> ballots = Positions.of("p.csv", HEAD + "RU,no,,,,\nRS,no,,,,\n");
        InputException refused = assertThrows(
                InputException.class,
                () -> new Question(Bodies.get("un-security-council"), LocalDate.of(2007, 12, 19), ballots, Set.of()));
        assertTrue(
                refused.getMessage()
                        .startsWith("p.csv:3: 'RS' is no member of United Nations Security Council on 2007-12-19. Its"
                                + " members are BE, CG, CN,"),
                refused.getMessage());
    }

    @Test
    void aFileAtFault(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("p.csv");
        assertThrows(InputException.class, () -> Positions.read(file));
        Files.write(file, "member,vote\nRU,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        InputException refused = assertThrows(InputException.class, () -> Positions.read(file));
        assertTrue(refused.getMessage().contains("is not UTF-8"));
        fault("", "p.csv:1: is empty");
        fault("member,vote,quoet\n", "p.csv:1: unknown column 'quoet'");
        fault("member,vote,vote\n", "p.csv:1: the column 'vote' stands twice");
        fault("member\n", "p.csv:1: the column 'vote' is missing");
    }

    private static void fault(String text, String message) {
        InputException refused = assertThrows(InputException.class, () -> Positions.of("p.csv", text));
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }
}
