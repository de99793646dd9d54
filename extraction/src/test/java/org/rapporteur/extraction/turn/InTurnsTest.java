package org.rapporteur.extraction.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Step;
import org.rapporteur.record.Item;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Statement;

class InTurnsTest {

    private final Meeting meeting = new Meeting();

    /** Finds what the test gives. */
    private record Given(List<Item> found) implements Step {

        Given {
            found = List.copyOf(found);
        }

        @Override
        public Maker maker() {
            return Meeting.BY;
        }

        @Override
        public List<? extends Item> read(Document document, ReportRecord soFar) {
            return found;
        }
    }

    private List<Item> read(Item... found) {
        ReportRecord record = meeting.bare().with(meeting.turns());
        return List.copyOf(new InTurns(new Given(List.of(found))).read(meeting.document(), record));
    }

    private String turnOf(int index) {
        return meeting.document().identifier("s", meeting.turns().get(index).spans());
    }

    @Test
    void whatIsReportedInATurnLiesWithinIt() {
        Statement told = meeting.statement("Minister Okoro", null, "\"it is a theft\"");
        assertEquals(List.of(told.withWithin(turnOf(1))), read(told));
    }

    @Test
    void whatLiesWithinAnotherStaysThere() {
        Statement outer = meeting.statement("Mr. Brandt", null, "Minister Okoro said \"it is a theft\" yesterday.");
        Statement told = meeting.statement("Minister Okoro", "another", "\"it is a theft\"");
        assertEquals(List.of(told), read(told));
        assertEquals(List.of(), read(outer), "its source is the label's");
    }

    @Test
    void whatIsMadeOfALabelOrOfTwoTurnsNobodySaid() {
        assertEquals(List.of(), read(meeting.statement("Mr. Brandt (Lundmark)", null, "We reject the quota.")));
        assertEquals(
                List.of(),
                read(meeting.statement("Minister Okoro", null, "I open the meeting.", "We reject the quota.")));
    }

    @Test
    void theWholeTurnIsNoStatementWithinItself() {
        String words = meeting.turns().get(1).text();
        assertEquals(List.of(), read(meeting.statement("Minister Okoro", null, words)));
    }

    @Test
    void whatLayWithinWhatNobodySaidLiesWithinTheTurn() {
        Statement nobodys = meeting.statement("Mr. Brandt", null, "Minister Okoro said");
        Statement told = meeting.statement("Minister Okoro", nobodys.id(), "\"it is a theft\"");
        assertEquals(List.of(told.withWithin(turnOf(1))), read(nobodys, told));
    }

    @Test
    void whatTheHeadReportsStands() {
        Statement head = meeting.statement("Council of the Sound", null, "The last meeting was on 2 March 2031.");
        assertEquals(List.of(head), read(head));
    }

    @Test
    void theMarksAroundAllThatIsSaidAreThoseOfSpeech() {
        Quotation whole =
                (Quotation) read(meeting.quotation("\"Will you sign?\"")).get(0);
        assertEquals(QuotationUse.SPEECH, whole.use());
        Quotation part =
                (Quotation) read(meeting.quotation("\"it is a theft\"")).get(0);
        assertNull(part.use());
    }

    @Test
    void whereThereAreNoTurnsTheFinderIsLeftAlone() {
        List<Item> found = List.of(meeting.statement("Mr. Brandt (Lundmark)", null, "We reject the quota."));
        Given finder = new Given(found);
        assertSame(finder.found(), new InTurns(finder).read(meeting.document(), meeting.bare()));
        assertEquals(Meeting.BY, new InTurns(finder).maker());
    }
}
