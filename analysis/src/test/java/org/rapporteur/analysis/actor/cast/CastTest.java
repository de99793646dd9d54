package org.rapporteur.analysis.actor.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.actor.Actors;
import org.rapporteur.analysis.actor.Made;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.actor.list.HolderList;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Maker;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

class CastTest {

    private static final Made FIRST = Made.report("Courier", "2010-01-01")
            .person("Ann Lee", "foreign minister", "XK")
            .person("Bob Ray", null, null)
            .says("Ann Lee")
            .says("Ann Lee")
            .says(null, "Bob Ray", "Ann Lee");

    private static final Made SECOND = Made.report("Herald", "2010-01-02")
            .person("Ann Lee", null, null)
            .person("Zed Moe", null, null)
            .says("Ann Lee")
            .says("Zed Moe");

    private static final List<ReportRecord> RECORDS = List.of(SECOND.record(), FIRST.record());

    private static Cast cast(List<ReportRecord> records) {
        return Cast.of(records, Actors.join(records, HolderList.NONE));
    }

    @Test
    void speakersComeByNumberOfStatementsAndNothingIsDropped() {
        Cast cast = cast(RECORDS);
        Entry ann = cast.speaking().get(0);
        assertEquals("Ann Lee", ann.actor().name());
        assertEquals(3, ann.statements());
        assertEquals(2, ann.reports());
        assertEquals(List.of(new Form("Ann Lee", 2)), ann.forms());
        assertEquals(List.of(new Wording("Courier", "Ann Lee")), ann.wordings());
        assertEquals("Zed Moe", cast.speaking().get(1).actor().name());
        assertEquals(1, cast.others().size());
        assertEquals("Bob Ray", cast.others().get(0).actor().name());
        Unresolved open = cast.unresolved().get(0);
        assertEquals(List.of("Bob Ray", "Ann Lee"), open.candidates());
        assertEquals("Somebody", open.words());
        assertEquals("two may be meant", open.why());
    }

    @Test
    void aReportGivenTwiceCountsOnce() {
        List<ReportRecord> twice = new ArrayList<>(RECORDS);
        twice.addAll(RECORDS);
        assertEquals(cast(RECORDS), cast(twice));
    }

    @Test
    void whatAPersonCodedCountsOverWhatTheMachineProposed() {
        ReportRecord record = FIRST.record();
        Statement open = record.list(Statement.class).get(2);
        Coding coding = new Coding(
                "c1",
                open.id(),
                List.of(),
                "source.entity",
                FIRST.id("Bob Ray"),
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE);
        Coding none = new Coding(
                "c2",
                record.list(Statement.class).get(0).id(),
                List.of(),
                "source.entity",
                null,
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE);
        Cast cast = cast(List.of(record.with(List.of(coding, none))));
        assertEquals(
                List.of("Ann Lee", "Bob Ray"),
                cast.speaking().stream().map(entry -> entry.actor().name()).toList());
        assertEquals("coded so by coder:ana", cast.unresolved().get(0).why());
    }

    @Test
    void aCodedNameJoinsAcrossReports() {
        ReportRecord record = SECOND.record();
        Coding coding = new Coding(
                "c1",
                SECOND.id("Zed Moe"),
                List.of(),
                "name",
                "Bob Ray",
                new Maker.Coder("ana"),
                null,
                null,
                Extra.NONE);
        List<ReportRecord> records = List.of(record.with(List.of(coding)), FIRST.record());
        Roster roster = Actors.join(records, HolderList.NONE);
        assertEquals(roster.findOf(FIRST.id("Bob Ray")), roster.findOf(SECOND.id("Zed Moe")));
    }

    @Test
    void theChainNamesLineAndPlaceOfEveryMention() {
        Roster roster = Actors.join(RECORDS, HolderList.NONE);
        Chain chain = Chain.of(roster.findOf(FIRST.id("Ann Lee")).orElseThrow(), RECORDS);
        assertEquals(
                List.of("Courier", "Herald"),
                chain.links().stream().map(Link::outlet).toList());
        assertEquals(
                List.of(new Link.Seen(2, "6-13", "Ann Lee", "name")),
                chain.links().get(0).mentions());
        assertTrue(
                chain.links().stream().anyMatch(link -> link.why().startsWith("same name, Ann Lee")), chain.toString());
    }
}
