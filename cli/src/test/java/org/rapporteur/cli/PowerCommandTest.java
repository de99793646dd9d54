package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code power} and {@code bodies}. */
class PowerCommandTest {

    @TempDir
    private Path folder;

    @Test
    void jsonHoldsThePublishedNumbersAsFractions() {
        Ran ran = power("un-security-council", "2007-12-19", "--format", "json", "--rule", "substantive");
        assertEquals(0, ran.code(), ran.err());
        for (String part : List.of(
                "\"winning\": 848",
                "\"minimal\": 210",
                "\"fraction\": \"421/2145\"",
                "\"fraction\": \"4/2145\"",
                "\"fraction\": \"106/635\"",
                "\"fraction\": \"21/1270\"",
                "\"adopting\": 146796",
                "\"yesToNo\": 108336",
                "\"yesToNo\": 53154",
                "\"yesToAbstain\": 69876",
                "\"abstainToNo\": 38460")) {
            assertTrue(ran.out().contains(part), part + " is not in\n" + ran.out());
        }
    }

    @Test
    void theProceduralRuleGivesEveryMemberTheSame() {
        Ran ran = power("un-security-council", "2007-12-19", "--rule", "procedural");
        assertTrue(ran.out().contains("9,949 of 32,768 coalitions win"), ran.out());
        assertTrue(ran.out().contains("Shapley–Shubik                1/15 = 0.066667"), ran.out());
    }

    @Test
    void seatsThatNobodyIsNamedForHavePowerToo() {
        Ran ran = power("un-security-council", "1950-06-27", "--rule", "substantive");
        assertTrue(ran.out().contains("57 of 2,048 coalitions win; 15 of them"), ran.out());
        assertTrue(ran.out().contains("76/385"), ran.out());
        assertTrue(ran.out().contains("1/462"), ran.out());
    }

    @Test
    void theTableHasALineForEachMemberAndIndex() {
        Ran ran = power("eec-council-1958", "1960-01-01", "--rule", "qualified", "--format", "csv");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("rule,member,name,index,fraction,decimal\n"), ran.out());
        assertTrue(ran.out().contains("qualified,DE,Germany,shapleyShubik,7/30,0.233333333\n"), ran.out());
        assertTrue(ran.out().contains("qualified,LU,Luxembourg,banzhaf,0,0.000000000\n"), ran.out());
        assertEquals(1 + 6 * 8, ran.out().lines().count());
    }

    @Test
    void aRuleThatDecidesNothingHasNoPower() {
        Ran ran = power("un-security-council", "2007-12-19", "--rule", "joint-statement");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("No power: the body decides nothing here"), ran.out());
    }

    @Test
    void aBodyOfOnesOwnIsReadFromAFileAndAFaultInItNamesTheLine() throws IOException {
        String good = """
                id: four
                name: Four
                source: our own
                members:
                  - {code: A, name: Ann, weight: 3}
                  - {code: B, name: Ben, weight: 2}
                  - {code: C, name: Cem, weight: 1}
                  - {code: D, name: Dora, weight: 1}
                rules:
                  - id: weighted
                    name: a weighted majority
                    kind: substantive
                    require:
                      - yes: at least 4
                        of: weights
                    source: our own
                """;
        Path file = Files.writeString(folder.resolve("four.yaml"), good);
        Ran ran = power(file.toString(), "2020-01-01");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("8 of 16 coalitions win; 4 of them"), ran.out());
        assertTrue(ran.out().contains("Shapley–Shubik                1/2 = 0.500000"), ran.out());
        Files.writeString(file, good.replace("at least 4", "at least 8"));
        ran = power(file.toString(), "2020-01-01");
        assertEquals(1, ran.code());
        assertTrue(ran.err().matches("(?s).*four\\.yaml:1[0-9]: .*"), ran.err());
        assertEquals("", ran.out());
    }

    @Test
    void bodiesAreListedAndShown() {
        Ran list = Ran.run("bodies");
        assertEquals(0, list.code(), list.err());
        assertTrue(list.out().contains("un-security-council\n"), list.out());
        Ran one = Ran.run("bodies", "--body", "un-security-council", "--date", "2007-12-19");
        assertTrue(one.out().contains("  RU: Russia, permanent, veto\n"), one.out());
        assertTrue(one.out().contains("Source: Charter, Article 27 (3)"), one.out());
        assertFalse(one.out().contains("at least 7"), one.out());
        Ran json = Ran.run("bodies", "--body", "eec-council-1958", "--format", "json");
        assertTrue(json.out().contains("\"to\": \"1972-12-31\""), json.out());
        Ran none = Ran.run("bodies", "--body", "nowhere");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("Shipped are un-security-council"), none.err());
    }

    private static Ran power(String body, String date, String... more) {
        String[] arguments = new String[5 + more.length];
        System.arraycopy(new String[] {"power", "--body", body, "--date", date}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Ran.run(arguments);
    }
}
