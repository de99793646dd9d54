package org.rapporteur.analysis.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.EntityKind;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.identity.Membership;

/** What people decided about who is who. */
class DecidedTest {

    private final Made a = Made.report("A", "2010-05-01").person("Maria Lund", "president", "FI");
    private final Made b = Made.report("B", "2010-05-02").person("M. Berg", "minister", "NO");
    private final Made c = Made.report("C", "2010-05-03").person("Maria Lund", null, "FI");

    private static Roster join(Made... reports) {
        return Actors.join(Arrays.stream(reports).map(Made::record).toList(), HolderList.NONE);
    }

    private static List<String> entities(Roster roster, String entity) {
        return roster.findOf(entity).orElseThrow().entities().stream()
                .map(Member::id)
                .toList();
    }

    private static String why(Roster roster, String entity) {
        return roster.findOf(entity).orElseThrow().entities().stream()
                .filter(member -> member.id().equals(entity))
                .map(Member::why)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mergedActorsAreOneWithAllThatRulesJoinWithEither() {
        assertEquals(2, join(a, b, c).list().size());
        b.coded("M. Berg", c.id("Maria Lund"));
        Roster roster = join(a, b, c);
        assertEquals(1, roster.list().size());
        assertEquals(3, roster.list().get(0).entities().size());
        assertTrue(why(roster, b.id("M. Berg")).endsWith("the same as Maria Lund, as ana decided"));
        Made later = Made.report("D", "2010-05-04").person("M. Berg", "minister", "NO");
        assertEquals(
                4,
                join(later, a, b, c)
                        .findOf(later.id("M. Berg"))
                        .orElseThrow()
                        .entities()
                        .size());
    }

    @Test
    void aMergeHoldsWhenALaterReadingCallsTheEntityOtherwise() {
        String before = c.id("Maria Lund").replace("e6-16", "e6-14");
        assertNotEquals(before, c.id("Maria Lund"));
        b.coded("M. Berg", before);
        Roster roster = join(a, b, c);
        assertEquals(1, roster.list().size());
        assertEquals(3, roster.list().get(0).entities().size());
    }

    @Test
    void whatStandsApartStaysApartWhenALaterReadingCallsItOtherwise() {
        c.coded("Maria Lund", c.id("Maria Lund").replace("e6-16", "e6-14"));
        Roster roster = join(a, b, c);
        assertEquals(3, roster.list().size());
        assertTrue(why(roster, c.id("Maria Lund")).startsWith("an actor of its own"));
    }

    @Test
    void aMergeWithWhatNoReadingHasAnyMoreDecidesNothing() {
        b.coded("M. Berg", c.id("Maria Lund").replace("e6-16", "e0-5"));
        assertEquals(2, join(a, b, c).list().size());
    }

    @Test
    void whatIsAnActorOfItsOwnIsJoinedByNoRule() {
        c.coded("Maria Lund", c.id("Maria Lund"));
        Roster roster = join(a, b, c);
        assertEquals(3, roster.list().size());
        assertEquals("an actor of its own, as ana decided", why(roster, c.id("Maria Lund")));
        assertNotEquals(
                roster.findOf(a.id("Maria Lund")).orElseThrow().id(),
                roster.findOf(c.id("Maria Lund")).orElseThrow().id());
    }

    @Test
    void whatIsSplitOffTogetherStaysTogether() {
        Made d = Made.report("D", "2010-05-04").person("Maria Lund", null, "FI");
        c.coded("Maria Lund", c.id("Maria Lund"));
        d.coded("Maria Lund", c.id("Maria Lund"));
        Roster roster = join(a, b, c, d);
        assertEquals(3, roster.list().size());
        assertEquals(
                List.of(c.id("Maria Lund"), d.id("Maria Lund")).stream()
                        .sorted()
                        .toList(),
                entities(roster, d.id("Maria Lund")));
    }

    @Test
    void aRingAndAnEntityThatNobodyHasDecideNothingMore() {
        a.coded("Maria Lund", b.id("M. Berg"));
        b.coded("M. Berg", a.id("Maria Lund"));
        c.coded("Maria Lund", "no/such");
        assertEquals(1, join(a, b, c).list().size());
    }

    @Test
    void theUsersListNamesWhoeverIsMerged() {
        HolderList list = HolderList.of(
                "actors.csv", "person,office,of,from,to,names,wikidata\nMaria Lund,president,FI,,,,Q42\n");
        a.coded("Maria Lund", b.id("M. Berg"));
        Roster roster = Actors.join(List.of(a.record(), b.record(), c.record()), list);
        assertEquals(List.of("Q42"), roster.list().stream().map(Actor::id).toList());
    }

    @Test
    void collectivesAreMergedAndSplitToo() {
        Made d = Made.report("D", "2010-05-01")
                .entity(EntityKind.STATE, "Norway", null, "NO")
                .group("the Nordics", Membership.OPEN, "Norway");
        Made e = Made.report("E", "2010-05-01")
                .entity(EntityKind.STATE, "Norway", null, "NO")
                .group("the northerners", Membership.OPEN, "Norway");
        assertEquals(2, join(d, e).list().size());
        e.coded("the northerners", e.id("the northerners"));
        Roster split = join(d, e);
        assertEquals(3, split.list().size());
        String norway = split.findOf(d.id("Norway")).orElseThrow().id();
        assertEquals(
                List.of(norway),
                split.findOf(e.id("the northerners")).orElseThrow().members());
        d.coded("the Nordics", e.id("the northerners"));
        assertEquals(2, join(d, e).list().size());
    }

    @Test
    void membersThatAreMergedAreOneMember() {
        Made d = Made.report("D", "2010-05-01")
                .entity(EntityKind.ORGANISATION, "the Net Menders", null, null)
                .entity(EntityKind.ORGANISATION, "the Menders' Union", null, null)
                .group("both", Membership.CLOSED, "the Net Menders", "the Menders' Union");
        d.coded("the Net Menders", d.id("the Menders' Union"));
        Roster roster = join(d);
        assertEquals(1, roster.findOf(d.id("both")).orElseThrow().members().size());
    }
}
