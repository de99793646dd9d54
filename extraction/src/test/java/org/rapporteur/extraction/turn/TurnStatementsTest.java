package org.rapporteur.extraction.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.identity.Joiner;
import org.rapporteur.record.Item;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.report.Turn;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Mode;
import org.rapporteur.record.speech.Statement;

class TurnStatementsTest {

    private final Meeting meeting = new Meeting();

    private List<Statement> read(List<? extends Item> before) {
        ReportRecord record = meeting.bare().with(meeting.turns()).with(before);
        return new TurnStatements()
                .read(meeting.document(), record).stream()
                        .map(Statement.class::cast)
                        .toList();
    }

    @Test
    void everyTurnIsADirectStatementOfItsSpeaker() {
        List<Statement> statements = read(List.of());
        assertEquals(
                meeting.turns().stream().map(Turn::said).toList(),
                statements.stream().map(Statement::content).toList());
        assertTrue(statements.stream()
                .allMatch(one -> one.mode() == Mode.DIRECT && one.cue() == null && one.within() == null));
        assertEquals("The President", statements.get(0).source().text());
        assertEquals("Mr. Brandt (Lundmark)", statements.get(1).source().text());
    }

    @Test
    void aLabelThatNamesNobodySaysSo() {
        Statement asked = read(List.of()).get(2);
        assertEquals(List.of(), asked.source().spans());
        assertEquals("the label \"Q:\" names nobody", asked.source().why());
    }

    @Test
    void theOrderOfTheTurnsIsThatOfTheText() {
        List<Turn> turned = new ArrayList<>(meeting.turns());
        Collections.reverse(turned);
        ReportRecord record = meeting.bare().with(turned);
        assertEquals(read(List.of()), new TurnStatements().read(meeting.document(), record));
    }

    @Test
    void theOnlyDayOfTheHeadIsTheDayOfAll() {
        String id = meeting.day("6 March 2031").id();
        assertEquals(
                List.of(id, id, id),
                read(List.of(meeting.day("6 March 2031"))).stream()
                        .map(Statement::time)
                        .toList());
    }

    @Test
    void ofTwoDaysNoneIsTaken() {
        assertNull(read(List.of(meeting.day("6 March 2031"), meeting.day("2 March 2031")))
                .get(0)
                .time());
        assertNull(read(List.of()).get(0).time());
    }

    @Test
    void withoutTurnsThereAreNoStatements() {
        assertEquals(List.of(), new TurnStatements().read(meeting.document(), meeting.bare()));
    }

    @Test
    void theHeadSaysWhoTheLabelSpeaksOf() {
        ReportRecord record = meeting.bare().with(meeting.turns());
        record = record.with(new TurnStatements().read(meeting.document(), record));
        record = record.with(new Joiner().read(meeting.document(), record));
        List<Statement> statements = record.list(Statement.class);
        Entity chair = entity(record, statements.get(0));
        assertEquals("Ada Reyes", chair.name());
        assertEquals("Brandt", entity(record, statements.get(1)).name());
        assertNotEquals(chair.id(), statements.get(1).source().entity());
        assertNull(statements.get(2).source().entity());
    }

    private static Entity entity(ReportRecord record, Statement statement) {
        String id = statement.source().entity();
        assertNotNull(id, () -> statement.source().toString());
        return record.find(Entity.class, id).orElseThrow();
    }
}
