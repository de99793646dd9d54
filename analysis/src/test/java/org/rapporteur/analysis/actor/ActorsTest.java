package org.rapporteur.analysis.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.service.ReportRecord;

class ActorsTest {

    private static final String DAY = "2010-05-01";

    private static Roster join(HolderList list, Made... reports) {
        List<ReportRecord> records = new ArrayList<>();
        for (Made made : reports) {
            records.add(made.record());
        }
        return Actors.join(records, list);
    }

    private static Roster join(Made... reports) {
        return join(HolderList.NONE, reports);
    }

    private static List<String> names(Roster roster) {
        return roster.list().stream().map(Actor::name).toList();
    }

    private static String why(Roster roster, String entity) {
        return roster.findOf(entity).orElseThrow().entities().stream()
                .filter(member -> member.id().equals(entity))
                .map(Member::why)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vitaly Orlin|Vitaliy Orlin",
                "Ana D'Osta|Ana D\u2019Osta",
                "Milan Ko\u0161ari\u0107|Milan Kosaric",
                "Martti Lehtonnen|Martti Lehtonen",
                "Donald J. Harp|Donald Harp",
                "President Maria Lund|Maria Lund",
                "J\u00F8rgen \u0141ask|Jorgen Lask",
                "Khaled Wafi|Haled Vafi",
                "Al Stone|Al Stone",
                "Omar bin Salah|Omar Salah",
                "Coretta King|Coretta King",
                "\u0412\u0438\u043A\u0442\u043E\u0440 \u041E\u0440\u043B\u043E\u0432|\u0412\u0438\u043A\u0442\u043E\u0440 \u041E\u0440\u043B\u043E\u0432",
                "Park Hee-jin|Park Hee Jin"
            })
    void spellingsOfOneFullNameAreOnePerson(String one, String other) {
        Made a = Made.report("A", DAY).person(one, "president", "FI");
        Made b = Made.report("B", DAY).person(other, null, null);
        Roster roster = join(a, b);
        assertEquals(1, roster.list().size(), names(roster).toString());
        assertTrue(why(roster, b.id(other)).contains(one)
                || why(roster, b.id(other)).contains(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mario Ross|IT|Maria Ross|IT",
                "Ann Lee|GB|Ann Lee|US",
                "George W. Hill|US|George H. W. Hill|US",
                "Sam Poe Jr.|US|Sam Poe Sr.|US"
            })
    void homonymsStayApart(String one, String of, String other, String ofOther) {
        Roster roster = join(
                Made.report("A", DAY).person(one, null, of),
                Made.report("B", DAY).person(other, null, ofOther));
        assertEquals(2, roster.list().size(), names(roster).toString());
    }

    @Test
    void twoOfficesAtOneTimeAreTwoPersonsAndLaterOnesNot() {
        Made minister = Made.report("A", "2010-05-01").person("Ann Lee", "foreign minister", "GB");
        Made ambassador = Made.report("B", "2010-05-20").person("Ann Lee", "ambassador", "GB");
        Made later = Made.report("C", "2014-05-20").person("Ann Lee", "ambassador", "GB");
        assertEquals(2, join(minister, ambassador).list().size());
        assertEquals(1, join(minister, later).list().size());
        Made spokesman = Made.report("D", "2010-05-20").person("Ann Lee", "spokeswoman", "GB");
        assertEquals(1, join(minister, spokesman).list().size());
    }

    @Test
    void aSurnameAloneJoinsTheOnlyPersonOfIt() {
        Made full = Made.report("A", DAY).person("Ann Lee", "foreign minister", "GB");
        Made bare = Made.report("B", DAY).person("Lee", null, null);
        Roster roster = join(full, bare);
        assertEquals(1, roster.list().size());
        assertTrue(why(roster, bare.id("Lee")).startsWith("surname of Ann Lee; the only person of that surname"));
        Made foreign = Made.report("C", DAY).person("Lee", "president", "US");
        assertEquals(2, join(full, foreign).list().size());
    }

    @Test
    void aSurnameIsNoBridgeBetweenTwoPersons() {
        Made ann = Made.report("A", DAY).person("Ann Lee", "foreign minister", "GB");
        Made bob = Made.report("B", DAY).person("Bob Lee", "president", "US");
        Made bare = Made.report("C", DAY).person("Lee", null, null);
        Made minister = Made.report("D", DAY).person("Minister Lee", "foreign minister", "GB");
        Roster roster = join(ann, bob, bare, minister);
        assertEquals(3, roster.list().size(), names(roster).toString());
        assertEquals(roster.findOf(ann.id("Ann Lee")), roster.findOf(minister.id("Minister Lee")));
        assertNotEquals(roster.findOf(ann.id("Ann Lee")), roster.findOf(bob.id("Bob Lee")));
        Doubt doubt = roster.doubts().get(0);
        assertEquals(bare.id("Lee"), doubt.entity());
        assertEquals(2, doubt.candidates().size());
        assertTrue(doubt.why().contains("Ann Lee (GB) and Bob Lee (US)"), doubt.why());
    }

    @Test
    void aNameWithoutAStateIsNoBridgeEither() {
        Made british = Made.report("A", DAY).person("Ann Lee", null, "GB");
        Made american = Made.report("B", DAY).person("Ann Lee", null, "US");
        Made open = Made.report("C", DAY).person("Ann Lee", null, null);
        Roster roster = join(british, american, open);
        assertEquals(3, roster.list().size());
        assertEquals(1, roster.doubts().size());
    }

    @Test
    void surnamesWithoutAFullNameNeedOfficeAndState() {
        assertEquals(
                2,
                join(
                                Made.report("A", DAY).person("Lee", null, "GB"),
                                Made.report("B", DAY).person("Lee", null, "GB"))
                        .list()
                        .size());
        assertEquals(
                1,
                join(
                                Made.report("A", DAY).person("Lee", "president", "GB"),
                                Made.report("B", DAY).person("Lee", "president", "GB"))
                        .list()
                        .size());
    }

    @Test
    void aMisprintedSurnameNeedsTheSameGivenNameOfficeAndState() {
        Made right = Made.report("A", DAY).person("Vitaly Orlin", "ambassador", "RU");
        Made misprint = Made.report("B", DAY).person("Vitaly Erlin", "ambassador", "RU");
        Roster roster = join(right, misprint);
        assertEquals(1, roster.list().size());
        assertTrue(why(roster, misprint.id("Vitaly Erlin")).contains("one letter")
                || why(roster, right.id("Vitaly Orlin")).contains("one letter"));
        assertEquals(
                2,
                join(right, Made.report("B", DAY).person("Vitaly Erlin", null, "RU"))
                        .list()
                        .size());
        assertEquals(
                3,
                join(right, misprint, Made.report("C", DAY).person("Vitaly Arlin", "ambassador", "RU"))
                        .list()
                        .size());
    }

    @Test
    void anOfficeAloneJoinsItsOnlyHolderOfThoseWeeks() {
        Made named = Made.report("A", "2010-05-01").person("Vitaly Orlin", "ambassador", "RU");
        Made soon = Made.report("B", "2010-05-20").person("the Russian ambassador", "ambassador", "RU");
        Made late = Made.report("C", "2012-05-20").person("the Russian ambassador", "ambassador", "RU");
        Made any = Made.report("D", "2010-05-20").person("a former Russian ambassador", "ambassador", "RU");
        Roster roster = join(named, soon, late, any);
        assertEquals(roster.findOf(named.id("Vitaly Orlin")), roster.findOf(soon.id("the Russian ambassador")));
        assertEquals(3, roster.list().size());
        assertEquals(
                "Vitaly Orlin",
                roster.findOf(named.id("Vitaly Orlin")).orElseThrow().name());
    }

    @Test
    void statesAreJoinedByCodeAndOrganisationsByNameOrAbbreviation() {
        Made a = Made.report("A", DAY)
                .entity(EntityKind.STATE, "Russia", null, "RU")
                .entity(EntityKind.BODY, "the European Union", null, null)
                .entity(EntityKind.ORGANISATION, "the ministry", null, null);
        Made b = Made.report("B", DAY)
                .entity(EntityKind.STATE, "Moscow", null, "RU")
                .entity(EntityKind.ORGANISATION, "E.U.", null, null)
                .entity(EntityKind.ORGANISATION, "the ministry", null, null);
        Roster roster = join(a, b);
        assertEquals(4, roster.list().size(), names(roster).toString());
        assertEquals(
                "E.U. stands for the European Union, the only such name in these reports", why(roster, b.id("E.U.")));
    }

    @Test
    void peoplesAreJoinedByNameAndAnonymousGroupsAndDocumentsAreNot() {
        List<Made> reports = new ArrayList<>();
        for (String outlet : List.of("A", "B")) {
            reports.add(Made.report(outlet, DAY)
                    .entity(EntityKind.GROUP, "European leaders", null, null)
                    .entity(EntityKind.GROUP, "European diplomats", null, null)
                    .entity(EntityKind.GROUP, "a number of states", null, null)
                    .entity(EntityKind.DOCUMENT, "the report", null, null)
                    .entity(EntityKind.DOCUMENT, "Resolution 99", null, null));
        }
        assertEquals(8, join(reports.toArray(new Made[0])).list().size());
    }

    @Test
    void collectivesOfTheSameMembersAreOneAndOpenOnesStayOpen() {
        List<Made> reports = new ArrayList<>();
        for (String outlet : List.of("A", "B")) {
            reports.add(Made.report(outlet, DAY)
                    .entity(EntityKind.STATE, "Norway", null, "NO")
                    .entity(EntityKind.STATE, "Peru", null, "PE")
                    .group("Norway and Peru", Membership.CLOSED, "Norway", "Peru")
                    .group(outlet + ": Norway and its friends", Membership.OPEN, "Norway")
                    .group("Norway and Peru with all others", Membership.OPEN, "Norway", "Peru"));
        }
        Roster roster = join(reports.toArray(new Made[0]));
        assertEquals(5, roster.list().size(), names(roster).toString());
        Actor both = roster.findOf(reports.get(0).id("Norway and Peru")).orElseThrow();
        assertEquals(2, both.members().size());
        assertEquals(Membership.CLOSED, both.membership());
        Actor friends =
                roster.findOf(reports.get(0).id("A: Norway and its friends")).orElseThrow();
        assertEquals(Membership.OPEN, friends.membership());
        assertEquals(
                List.of(roster.findOf(reports.get(1).id("Norway")).orElseThrow().id()), friends.members());
    }

    @Test
    void everyEntityHasExactlyOneActor() {
        Made a = Made.report("A", DAY)
                .person("Ann Lee", null, null)
                .person("he", null, null)
                .entity(EntityKind.UNKNOWN, "?", null, null)
                .entity(EntityKind.PLACE, "Oslo", null, "NO");
        Roster roster = join(a, a);
        assertEquals(4, roster.list().size());
        assertFalse(roster.list().stream().anyMatch(actor -> actor.entities().size() != 1));
        assertTrue(roster.list().stream().allMatch(actor -> actor.id().matches("A[0-9a-f]{16}")));
    }
}
