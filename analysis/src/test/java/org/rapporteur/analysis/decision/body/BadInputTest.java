package org.rapporteur.analysis.decision.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analysis.input.InputException;

/** What a hand-written body can have wrong, each with its line and what to do. */
class BadInputTest {

    private static final String HEAD = "id: b\nname: B\nmembers:\n";

    private static final String RULE = "rules:\n  - {id: r, kind: substantive, require: [{yes: at least 2}]}\n";

    private static final String TWO = "  - {code: A}\n  - {code: B}\n";

    @Test
    void overlappingMemberships() {
        refused(
                HEAD + TWO + "  - {code: A, from: 2001-01-01}\n" + RULE,
                "b.yaml:6: member A sits twice: this membership overlaps the one at b.yaml:4.");
        refused(
                HEAD + TWO + "  - {code: C, to: 2001-01-01}\n  - {code: C, from: 2001-01-01}\n" + RULE,
                "b.yaml:7: member C sits twice");
        Bodies.of("b.yaml", HEAD + TWO + "  - {code: C, to: 2000-12-31}\n  - {code: C, from: 2001-01-01}\n" + RULE);
    }

    @Test
    void aThresholdAboveTheTotalAtAnyDate() {
        refused(
                HEAD + TWO + RULE.replace("2", "3"),
                "b.yaml:7: rule 'r' needs at least 3, above the total of 2 members.");
        refused(
                HEAD + "  - {code: A}\n  - {code: B, to: 2001-12-31}\n" + RULE,
                "b.yaml:7: rule 'r' needs at least 2, above the total of 1 members on 2002-01-01.");
        refused(
                HEAD + TWO + RULE.replace("yes: at least 2", "quorum: at least 3"),
                "b.yaml:7: rule 'r' needs at least 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{code: A, wieght: 2} | unknown field 'wieght' of a member. Known are code, group,",
                "{code: A, weight: two} | 'two' in 'weight' is no whole number",
                "{code: A, weight: [2]} | 'weight' must be one value, not a list",
                "{code: A, veto: yes} | 'yes' in 'veto': write true or false",
                "{code: A, from: 2007-13-01} | '2007-13-01' in 'from' is no date. Write it as 2007-12-31.",
                "{code: A, from: 2008-01-01, to: 2007-01-01} | leaves on 2007-01-01 before it joins on 2008-01-01",
                "{code: A, group: elected} | no group of seats is called 'elected'",
                "{code: A, code: B} | the field 'code' stands twice",
                "{name: A} | a member needs the field 'code'",
                "just text | a member must be a mapping of fields"
            })
    void aMemberAtFault(String member, String message) {
        refused(HEAD + "  - " + member + "\n  - {code: Z}\n  - {code: Y}\n" + RULE, "b.yaml:4: ");
        refused(HEAD + "  - " + member + "\n  - {code: Z}\n  - {code: Y}\n" + RULE, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: r, kind: substantial, require: [{yes: at least 2}]} | 'substantial' is no kind of question",
                "{id: r, kind: substantive} | rule 'r' demands nothing",
                "{id: r, kind: outside, require: [{yes: at least 2}]} | is of kind 'outside' and yet demands",
                "{id: r, kind: substantive, require: [{yes: most}]} | 'most' in 'yes' is no quota",
                "{id: r, kind: substantive, require: [{yes: at least 3/2}]} | is no quota",
                "{id: r, kind: substantive, require: [{yes: at least 1/0}]} | is no quota",
                "{id: r, kind: substantive, require: [{yes: at least 2, of: heads}]} | write members or weights",
                "{id: r, kind: substantive, require: [{yes: at least 2, among: some}]} | 'some' in 'among': write all or",
                "{id: r, kind: substantive, require: [{veto: no}]} | 'no' in 'veto': write anything but yes blocks or",
                "{id: r, kind: substantive, require: [{majority: 1/2}]} | no demand. Write one of yes, quorum,"
            })
    void aRuleAtFault(String rule, String message) {
        refused(HEAD + TWO + "rules:\n  - " + rule + "\n", "b.yaml:7: ");
        refused(HEAD + TWO + "rules:\n  - " + rule + "\n", message);
    }

    @Test
    void aFileThatIsNoBody() {
        refused("", "b.yaml:1: is empty");
        refused("id: b\nname: [\n", "b.yaml:3: is not YAML");
        refused("id: b\nname: B\n" + RULE, "b.yaml:1: the body has no members");
        refused(HEAD + TWO, "b.yaml:1: the body has no rules");
        refused("extends: nobody\nid: b\n", "b.yaml:1: 'nobody' is no shipped body. Use one of un-security-council,");
        refused(HEAD + TWO + RULE + RULE.replace("rules:\n", ""), "b.yaml:8: rule 'r' stands twice");
    }

    @Test
    void aHostileFile() {
        refused("[".repeat(100_000), "b.yaml:");
        refused(HEAD + "  - {code: A, to: +999999999-12-31}\n" + TWO + RULE, "is no date");
        refused("a: &a [x]\nb: &b [*a, *a]\nid: *b\n", "b.yaml:2: 'id' must be one value");
        refused("id: \u0007\n", "b.yaml:");
    }

    @Test
    void groupsAndRulesThatOverlap() {
        String seats = "seats:\n  - {group: g, count: 3, to: 2001-12-31}\n  - {group: g, count: 4, from: 2001-12-31}\n";
        refused("id: b\nname: B\n" + seats + RULE, "b.yaml:5: the group 'g' overlaps the one at b.yaml:4.");
        String turned =
                "seats:\n  - {group: g, count: 4, from: 2001-12-31}\n  - {group: g, count: 3, to: 2001-12-31}\n";
        refused("id: b\nname: B\n" + turned + RULE, "b.yaml:5: the group 'g' overlaps the one at b.yaml:4.");
        Bodies.of("b.yaml", "id: b\nname: B\n" + turned.replace("to: 2001-12-31", "to: 2001-12-30") + RULE);
        refused(
                "id: b\nname: B\nseats:\n  - {group: g, count: 3}\nmembers:\n  - {code: g-1}\n" + RULE,
                "b.yaml:6: the code 'g-1' names two seats.");
    }

    @Test
    void moreMembersThanSeats() {
        refused(
                "extends: un-security-council\nid: mine\nmembers:\n  - {code: XX, group: elected, from: 2007-05-01, to:"
                        + " 2007-06-01}\n",
                "b.yaml:4: on 2007-05-01 the group 'elected' has 10 seats and 11 members.");
    }

    @Test
    void aBodyOfOnesOwnNamesTheElectedMembersOfAnotherYear(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                extends: un-security-council
                id: mine
                members:
                  - {code: XX, name: X, group: elected, from: 1999-01-01, to: 1999-12-31}
                """);
        List<Seat> seats = Bodies.get(file.toString()).seatsOn(LocalDate.of(1999, 6, 10));
        assertEquals(15, seats.size());
        assertEquals(6, seats.stream().filter(Seat::named).count());
        assertEquals(5, seats.stream().filter(Seat::veto).count(), seats.toString());
    }

    @Test
    void neitherAFileNorAShippedBody() {
        InputException refused = assertThrows(InputException.class, () -> Bodies.get("un-council"));
        assertTrue(refused.getMessage().startsWith("un-council: is neither a file nor a shipped body."));
    }

    @Test
    void everyShippedBodyIsReadAndSits() {
        assertEquals(Set.copyOf(Bodies.listIds()).size(), Bodies.listShipped().size());
        Body council = Bodies.get("un-security-council");
        assertEquals(15, council.seatsOn(Samples.DAY).size());
        assertTrue(council.seatsOn(Samples.DAY).stream().allMatch(Seat::named));
        assertEquals(11, council.seatsOn(LocalDate.of(1965, 12, 31)).size());
        assertEquals(15, council.seatsOn(LocalDate.of(1966, 1, 1)).size());
        assertThrows(InputException.class, () -> council.seatsOn(LocalDate.of(1945, 1, 1)));
    }

    private static void refused(String yaml, String message) {
        InputException refused = assertThrows(InputException.class, () -> Bodies.of("b.yaml", yaml));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }
}
