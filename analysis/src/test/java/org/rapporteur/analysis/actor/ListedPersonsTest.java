package org.rapporteur.analysis.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Member;
import org.rapporteur.record.service.ReportRecord;

class ListedPersonsTest {

    private static final HolderList LIST = HolderList.of("folder/actors.csv", """
            person,office,of,from,to,names,wikidata
            Vitaly Orlin,ambassador,RU,2006-04-01,2017-02-20,Orlin the Elder,Q7
            Vera Sokol,ambassador,RU,2017-02-21,,,
            Ann Lee (minister),foreign minister,GB,,,,
            Ann Lee (judge),judge,US,,,,
            """);

    private static Roster join(Made... reports) {
        List<ReportRecord> records = new ArrayList<>();
        for (Made made : reports) {
            records.add(made.record());
        }
        return Actors.join(records, LIST);
    }

    private static String only(Made made, String name) {
        return join(made).findOf(made.id(name)).orElseThrow().name();
    }

    @Test
    void anOfficeGoesToTheHolderOnTheDay() {
        String words = "the Russian ambassador";
        Made early = Made.report("A", "2010-05-01").person(words, "ambassador", "RU");
        Made late = Made.report("B", "2018-05-01").person(words, "ambassador", "RU");
        Made before = Made.report("C", "1999-05-01").person(words, "ambassador", "RU");
        Made undated = Made.report("D", null).person(words, "ambassador", "RU");
        Roster roster = join(early, late, before, undated);
        Actor orlin = roster.findOf(early.id(words)).orElseThrow();
        assertEquals("Vitaly Orlin", orlin.name());
        assertEquals("Q7", orlin.id());
        assertEquals("Q7", orlin.wikidata());
        assertEquals("ambassador", orlin.office());
        assertEquals(LocalDate.of(2017, 2, 20), orlin.to());
        assertEquals(
                "actors.csv line 2: ambassador of RU 2006-04-01 to 2017-02-20; the report is of 2010-05-01",
                orlin.entities().get(0).why());
        assertEquals("Vera Sokol", roster.findOf(late.id(words)).orElseThrow().name());
        assertEquals(words, roster.findOf(before.id(words)).orElseThrow().name());
        assertEquals(words, roster.findOf(undated.id(words)).orElseThrow().name());
        List<String> whys = roster.doubts().stream().map(Doubt::why).toList();
        assertTrue(whys.contains("the list has no ambassador of RU on 1999-05-01"), whys.toString());
        assertTrue(
                whys.contains("the list has terms of the ambassador of RU, but the report has no date"),
                whys.toString());
    }

    @Test
    void theListWinsOverTheRuleThatWouldJoinTheOnlyHolderNamed() {
        Made named = Made.report("A", "2017-03-01").person("Igor Pavlov", "ambassador", "RU");
        Made bare = Made.report("B", "2017-03-02").person("the ambassador", "ambassador", "RU");
        Roster roster = join(named, bare);
        assertEquals(
                "Vera Sokol",
                roster.findOf(bare.id("the ambassador")).orElseThrow().name());
    }

    @Test
    void namesOfTheListJoinWhateverTheSpelling() {
        assertEquals("Vitaly Orlin", only(Made.report("A", null).person("Vitaliy Orlin", null, null), "Vitaliy Orlin"));
        assertEquals(
                "Vitaly Orlin", only(Made.report("A", null).person("Orlin the Elder", null, null), "Orlin the Elder"));
        assertEquals("Vitaly Orlin", only(Made.report("A", null).person("Vitaly Orlin", null, null), "Vitaly Orlin"));
        assertEquals("Vitaly Orlin", only(Made.report("A", "2010-01-01").person("Orlin", "ambassador", "RU"), "Orlin"));
    }

    @Test
    void anotherStateIsAnotherPerson() {
        Made american = Made.report("A", "2010-01-01").person("Vitaly Orlin", "senator", "US");
        Actor actor = join(american).findOf(american.id("Vitaly Orlin")).orElseThrow();
        assertTrue(actor.id().startsWith("A"), actor.id());
    }

    @Test
    void homonymsOfTheListAreToldApartByStateAndElseLeftOpen() {
        assertEquals("Ann Lee (judge)", only(Made.report("A", null).person("Ann Lee", null, "US"), "Ann Lee"));
        Made open = Made.report("A", null).person("Ann Lee", null, null);
        Roster roster = join(
                open,
                Made.report("B", null).person("Ann Lee", null, "GB"),
                Made.report("C", null).person("Ann Lee", null, "US"));
        assertEquals(3, roster.list().size());
        assertEquals(2, roster.doubts().get(0).candidates().size());
    }

    @Test
    void reasonsNameTheLineOfTheFile() {
        Made made = Made.report("A", null).person("Vitaliy Orlin", null, null);
        List<Member> members = join(made).list().get(0).entities();
        assertEquals(
                "actors.csv line 2 lists Vitaly Orlin, printed here as Vitaliy Orlin",
                members.get(0).why());
    }
}
