package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DecideCommandTest {

    private static final String EXAMPLE = Path.of(System.getProperty("rapporteur.root"), "examples", "positions.csv")
            .toString();

    private static final String HEAD = "member,vote,report,start,end,quote\n";

    @TempDir
    private Path folder;

    @Test
    void saysWhoVetoesAndThatTheOthersDoNotMatter() {
        Ran ran = decide(EXAMPLE, "--rule", "substantive", "--width", "200");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.out()
                        .contains(
                                "endorse the plan: not adopted, vetoed by Russia, whatever the ten elected members do\n"),
                ran.out());
        assertTrue(ran.out().contains("Charter, Article 27 (3)"), ran.out());
        assertTrue(ran.out().contains("Russia: no. “Certainly, Russia is not going to recognize"), ran.out());
        assertTrue(ran.out().contains("report r02629c8cdcedba84 [647,734)"), ran.out());
        assertTrue(ran.out().contains("positions.csv:2\n"), ran.out());
    }

    @Test
    void noStatementIsIssuedEither() {
        Ran ran = decide(EXAMPLE, "--rule", "consensus", "--width", "200");
        assertTrue(
                ran.out().contains("by a presidential statement: none, prevented by an objection by Russia"),
                ran.out());
    }

    @Test
    void ifThePermanentMemberAbstainedOthersBecomePivotal() {
        Ran ran = decide(EXAMPLE, "--rule", "substantive", "--what-if", "RU=abstain", "--width", "300");
        assertTrue(
                ran.out().contains("If Russia abstained: endorse the plan: open, it can pass and it can fail"),
                ran.out());
        assertTrue(
                ran.out().contains("Pivotal, because its own vote can still change the outcome: China, France, "),
                ran.out());
    }

    @Test
    void withoutARuleAllAreShownSideBySide() {
        Ran ran = decide(EXAMPLE, "--width", "200");
        assertTrue(ran.out().contains("endorse the plan, were it a matter of procedure: open"), ran.out());
        assertTrue(ran.out().contains("The kind of question matters: substantive: not adopted"), ran.out());
        assertTrue(ran.out().contains("no decision of United Nations Security Council"), ran.out());
    }

    @Test
    void jsonHoldsTheSame() {
        Ran ran = decide(EXAMPLE, "--rule", "substantive", "--what-if", "RU=abstain", "--format", "json");
        assertEquals(0, ran.code(), ran.err());
        for (String part : List.of(
                "\"outcome\": \"not adopted\"",
                "\"blockedBy\": [\"RU\"]",
                "\"outcome\": \"open\"",
                "\"report\": \"r02629c8cdcedba84\"",
                "\"differences\": [",
                "\"pivotal\": [\"CN\", \"FR\", ")) {
            assertTrue(ran.out().contains(part), part + " is not in\n" + ran.out());
        }
    }

    @Test
    void thePictureAndTheAnswerAreWrittenWhole() throws IOException {
        Path picture = folder.resolve("answer.svg");
        Path answer = folder.resolve("answer.json");
        Ran ran = decide(EXAMPLE, "--picture", picture.toString(), "--format", "json", "--out", answer.toString());
        assertEquals(0, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(Files.readString(answer).endsWith("}\n"));
        assertTrue(Files.readString(picture).contains(">VETO</text>"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing else is left");
        }
    }

    @Test
    void whereThePictureCannotBeWrittenNothingIsSaid() {
        Ran ran = decide(
                EXAMPLE, "--picture", folder.resolve("no/such/folder.svg").toString());
        assertEquals(3, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("there is no folder"), ran.err());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("XX,no,,,,\n", ":2: 'XX' is no member of United Nations Security Council"),
                Arguments.of("RU,no,,,,\nCN,yes,,,,\nRU,yes,,,,\n", ":4: RU votes twice"),
                Arguments.of("RU,nyet,,,,\n", ":2: "),
                Arguments.of("RU,no,r1,9,3,\n", ":2: "),
                Arguments.of("RU,no\n", ":2: "));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void aFaultIsOneLineThatNamesFileAndLineAndNothingIsDecided(String lines, String fault) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), HEAD + lines);
        Ran ran = decide(file.toString());
        assertEquals(1, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("rapporteur: " + file + fault), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }

    static Stream<Arguments> options() {
        return Stream.of(
                Arguments.of(List.of("--what-if", "RU"), 1, "write MEMBER=VOTE"),
                Arguments.of(List.of("--what-if", "RU=nyet"), 1, "'nyet' is no vote"),
                Arguments.of(List.of("--what-if", "RU=no,RU=yes"), 1, "RU votes twice"),
                Arguments.of(List.of("--rule", "nonsense"), 1, "no rule 'nonsense'"),
                Arguments.of(List.of("--party", "XX"), 1, "'XX' is no member"),
                Arguments.of(List.of("--format", "csv"), 2, "'csv' is none of text, json"),
                Arguments.of(List.of("--date", "1900-01-01"), 2, "--date"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void aWrongOptionIsNamed(List<String> options, int code, String fault) {
        Ran ran = decide(EXAMPLE, options.toArray(String[]::new));
        assertEquals(code, ran.code(), ran.err());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(fault), ran.err());
    }

    @Test
    void aDayWithoutMembersIsAFault() {
        Ran ran = Ran.run("decide", "--body", "un-security-council", "--date", "1900-01-01", "--positions", EXAMPLE);
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("has no members on 1900-01-01"), ran.err());
    }

    @Test
    void aMissingFileIsNamed() {
        Ran ran = decide(folder.resolve("none.csv").toString());
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("none.csv"), ran.err());
        assertFalse(ran.err().contains("fault of the software"), ran.err());
    }

    private static Ran decide(String positions, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "decide",
                "--body",
                "un-security-council",
                "--date",
                "2007-12-19",
                "--question",
                "endorse the plan",
                "--positions",
                positions));
        arguments.addAll(List.of(more));
        return Ran.run(arguments.toArray(String[]::new));
    }
}
