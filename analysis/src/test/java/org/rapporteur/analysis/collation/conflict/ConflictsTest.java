package org.rapporteur.analysis.collation.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.collation.Outlet;
import org.rapporteur.analysis.collation.material.Material;
import org.rapporteur.analysis.collation.utterance.Utterances;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.FindingKind;
import org.rapporteur.record.identity.Membership;

class ConflictsTest {

    private static List<Finding> find(FindingKind kind, String topic, Outlet... outlets) {
        return Conflicts.of("y1", Outlet.story(outlets), List.of()).stream()
                .filter(each -> each.kind() == kind && topic.equals(each.topic()))
                .toList();
    }

    private static Outlet gazette(String number, long value) {
        return Outlet.of("Gazette", "Sylvania sent " + number + " gendarmes to the Ozera mine after the collapse.")
                .figure(number, value, "gendarmes");
    }

    private static Outlet herald(String number, long value) {
        return Outlet.of("Herald", "After the collapse Sylvania sent " + number + " gendarmes to the Ozera mine.")
                .figure(number, value, "gendarmes");
    }

    @Test
    void anotherNumberOfTheSameIsAConflictWithBothPlaces() {
        List<Finding> found = find(FindingKind.CONFLICT, "number", gazette("1,800", 1800), herald("1,300", 1300));
        assertEquals(1, found.size());
        assertEquals(
                List.of("1,800", "1,300"),
                found.get(0).evidence().stream().map(each -> each.value()).toList());
    }

    @Test
    void aRoundedOrEqualNumberIsNone() {
        assertEquals(List.of(), find(FindingKind.CONFLICT, "number", gazette("1,812", 1812), herald("1,800", 1800)));
        assertEquals(List.of(), find(FindingKind.CONFLICT, "number", gazette("1,812", 1812), herald("1,812", 1812)));
        assertEquals(
                List.of(), find(FindingKind.CONFLICT, "number", gazette("more than 900", 900), herald("1,100", 1100)));
    }

    @Test
    void numbersInSentencesOfOtherThingsAreNone() {
        Outlet other = Outlet.of("Herald", "The choir of Karth has 1,300 gendarmes among its listeners every spring.")
                .figure("1,300", 1300, "gendarmes");
        assertEquals(List.of(), find(FindingKind.CONFLICT, "number", gazette("1,800", 1800), other));
    }

    @Test
    void anotherDayOfTheSameIsAConflict() {
        Outlet one = Outlet.of("Gazette", "The Ozera mine collapsed on Tuesday after weeks of flooding.")
                .day("Tuesday", null);
        Outlet other = Outlet.of("Herald", "The Ozera mine collapsed on Thursday after weeks of flooding.")
                .day("Thursday", "2011-03-10");
        Outlet same = Outlet.of("Herald", "The Ozera mine collapsed on Tuesday after weeks of flooding.")
                .day("Tuesday", "2011-03-08");
        assertEquals(1, find(FindingKind.CONFLICT, "date", one, other).size());
        assertEquals(List.of(), find(FindingKind.CONFLICT, "date", one, same));
    }

    @Test
    void anotherPlaceOfTheSameIsAConflict() {
        Outlet one = Outlet.of("Gazette", "Miners blocked the railway in Karth after the collapse of the Ozera shaft.");
        Outlet other = Outlet.of("Herald", "Miners blocked the railway in Dol after the collapse of the Ozera shaft.");
        assertEquals(1, find(FindingKind.CONFLICT, "place", one, other).size());
    }

    @Test
    void closedAndOpenMeetingsConflictAndMoreExactWordsDoNot() {
        Outlet closed = Outlet.of("Gazette", "The Mining Council met in closed consultations with no decision.")
                .meeting("Mining Council", "closed consultations", "no decision", "none");
        Outlet open = Outlet.of("Herald", "At an open meeting the Mining Council adopted a text.")
                .meeting("Mining Council", "open meeting", "adopted a text", "agreed");
        Outlet exact = Outlet.of("Courier", "The Mining Council met in urgent closed-door consultations.")
                .meeting("Mining Council", "urgent closed-door consultations", null, null);
        assertEquals(
                1, find(FindingKind.CONFLICT, "meeting format", closed, open).size());
        assertEquals(1, find(FindingKind.CONFLICT, "outcome", closed, open).size());
        assertEquals(List.of(), find(FindingKind.CONFLICT, "meeting format", closed, exact));
    }

    @Test
    void officesThatNobodyHoldsAtOnceConflict() {
        Outlet one = Outlet.of("Gazette", "Foreign Minister Ana Brodar left.")
                .person("Ana Brodar", "foreign minister", "IS", "Foreign Minister");
        Outlet other = Outlet.of("Herald", "Ana Brodar, ambassador of Iceland, left.")
                .person("Ana Brodar", "ambassador", "IS", "ambassador of Iceland");
        assertEquals(1, find(FindingKind.CONFLICT, "office", one, other).size());
        assertEquals(List.of(), find(FindingKind.CONFLICT, "office", one));
    }

    @Test
    void descriptionsAreListedAndNobodyIsCorrected() {
        Outlet one = Outlet.of("Gazette", "Ana Brodar, president of the rebel province of Karth, left.")
                .person("Ana Brodar", "president", "IS", "president of the rebel province of Karth");
        Outlet other = Outlet.of("Herald", "Ana Brodar, President of Karth, left.")
                .person("Ana Brodar", "president", "IS", "President of Karth");
        Outlet same = Outlet.of("Courier", "Ana Brodar, Karth's President, left.")
                .person("Ana Brodar", "president", "IS", "Karth's President");
        assertEquals(1, find(FindingKind.DESCRIPTOR, "person", one, other).size());
        assertEquals(List.of(), find(FindingKind.DESCRIPTOR, "person", other, same));
    }

    @Test
    void oneOfficeInOtherWordsIsOneDescription() {
        Outlet one = Outlet.of(
                        "Gazette", "Ana Brodar, Permanent Representative of Iceland to the Mining Council, left.")
                .person("Ana Brodar", "ambassador", "IS", "Permanent Representative of Iceland to the Mining Council");
        Outlet other = Outlet.of("Herald", "Icelandic ambassador Ana Brodar left.")
                .person("Ana Brodar", "ambassador", "IS", "Icelandic ambassador");
        Outlet acting = Outlet.of("Courier", "Ana Brodar, acting ambassador of Iceland, left.")
                .person("Ana Brodar", "ambassador", "IS", "acting ambassador of Iceland");
        assertEquals(List.of(), find(FindingKind.DESCRIPTOR, "person", one, other));
        assertEquals(1, find(FindingKind.DESCRIPTOR, "person", other, acting).size());
    }

    private static Outlet collective(String name, String words) {
        return Outlet.of(name, words + " said: \"The northern shaft must stay shut until the spring.\"")
                .state("Iceland", "IS")
                .state("Chile", "CL")
                .members(words, Membership.CLOSED)
                .says(words, "\"The northern shaft must stay shut until the spring.\"");
    }

    private static List<Finding> membership(Outlet... outlets) {
        Material material = Outlet.story(outlets);
        return Conflicts.of("y1", material, Utterances.of("y1", material)).stream()
                .filter(each -> "membership".equals(each.topic()))
                .toList();
    }

    @Test
    void aCollectiveWithAnotherMemberIsAConflictBetweenReportsThatNameThemAll() {
        Outlet two = collective("Gazette", "Iceland and Chile");
        Outlet three = Outlet.of(
                        "Herald",
                        "Iceland, Chile and Norway said: \"The northern shaft must stay shut until the spring.\"")
                .state("Iceland", "IS")
                .state("Chile", "CL")
                .state("Norway", "NO");
        String said = "\"The northern shaft must stay shut until the spring.\"";
        assertEquals(
                1,
                membership(
                                two,
                                three.members("Iceland, Chile and Norway", Membership.CLOSED)
                                        .says("Iceland, Chile and Norway", said))
                        .size());
        assertEquals(List.of(), membership(two, collective("Herald", "Chile and Iceland")));
    }

    @Test
    void placesAreDescribed() {
        Outlet one = Outlet.of("Gazette", "Ministers of Karth, a breakaway province in Sylvania, came.")
                .state("Karth", "IS");
        Outlet other = Outlet.of("Herald", "They spoke for the northern republic of Karth.")
                .state("Karth", "IS");
        assertEquals(1, find(FindingKind.DESCRIPTOR, "place", one, other).size());
    }

    @Test
    void spellingsOfOneNameAreListedWithTheirReports() {
        Outlet one = Outlet.of("Gazette", "Ambassador Vasily Tscherkov left.");
        Outlet other = Outlet.of("Herald", "Ambassador Tscherkav stayed.");
        Outlet third = Outlet.of("Courier", "Ambassador Tscherkov's car came.");
        List<Finding> found = find(FindingKind.SPELLING, "name", one, other, third);
        assertEquals(1, found.size());
        assertEquals(
                List.of("Tscherkov", "Tscherkov", "Tscherkav"),
                found.get(0).evidence().stream().map(each -> each.value()).toList());
        assertTrue(
                found.get(0).text().contains("Tscherkov is printed by 2 reports"),
                found.get(0).text());
    }

    @Test
    void twoWordsThatNewsKnowsAreNoSpellingsOfOneAnother() {
        Outlet one = Outlet.of("Gazette", "The ambassador met the Austrian minister.");
        Outlet other = Outlet.of("Herald", "The ambassador met the Australian minister.");
        assertEquals(List.of(), find(FindingKind.SPELLING, "name", one, other));
    }

    @Test
    void whatAnOutletPutsIntoAQuotationIsListed() {
        Outlet outlet = Outlet.of(
                        "Gazette", "Ana Brodar (left) said: \"It breaks ... (Mining Council) Resolution 7 [sic].\"")
                .person("Ana Brodar", null, null, null)
                .says("Ana Brodar", "\"It breaks ... (Mining Council) Resolution 7 [sic].\"");
        assertEquals(1, find(FindingKind.INTERVENTION, "ellipsis", outlet).size());
        assertEquals(
                List.of("(Mining Council)", "[sic]"),
                find(FindingKind.INTERVENTION, "insertion", outlet).stream()
                        .map(each -> each.evidence().get(0).value())
                        .toList());
    }
}
