package org.rapporteur.analysis.decision.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.decision.rule.Vote;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class DrawingTest {

    private static final List<Seat> FIVE = List.of(
            new Seat("AA", "Aland", Vote.YES, false, false, false),
            new Seat("BB", "Beland", Vote.NO, true, true, false),
            new Seat("CC", "Celand", Vote.ABSTAIN, true, false, false),
            new Seat("DD", "Deland", Vote.ABSENT, false, false, false),
            new Seat("EE", "Eland", Vote.UNKNOWN, false, false, true));

    private static final Bar BAR = new Bar("Votes in favour", 1, 1, 3, 5);

    @Test
    void tellsEveryVoteByShapeAndLetterAndInWords() throws Exception {
        Document drawn = parsed(Drawing.of(scene("The question", FIVE, List.of(BAR))));
        assertEquals("The question", text(drawn, "title", 0));
        String description = text(drawn, "desc", 0);
        for (String part : List.of("Y = yes, 1: Aland", "N = no, 1: Beland", "A = abstain, 1: Celand", "The reason.")) {
            assertTrue(description.contains(part), description);
        }
        assertTrue(all(drawn, "title").contains("Beland: no, a veto"));
        assertTrue(all(drawn, "title").contains("Celand: abstain, may veto"));
        assertTrue(all(drawn, "title").contains("Eland: unknown, could change the outcome"));
        List<String> texts = all(drawn, "text");
        for (String words : List.of("Y", "N", "A", "–", "?", "VETO", "3 needed", "Not adopted", "The reason.")) {
            assertTrue(texts.contains(words), words + " is missing in " + texts);
        }
        assertTrue(texts.contains("Votes in favour: 1 of 5, and 1 more could be (striped)"), texts.toString());
    }

    @Test
    void whatAFileSaysCannotBecomeMarkup() throws Exception {
        String hostile = "</text><script>x()</script>&\"'\u0000\ud800";
        Seat seat = new Seat(hostile, hostile, Vote.YES, false, false, false);
        String drawing = Drawing.of(new Scene(hostile, hostile, List.of(seat), List.of(), hostile, List.of(hostile)));
        Document drawn = parsed(drawing);
        assertEquals(0, drawn.getElementsByTagName("script").getLength());
        assertFalse(drawing.contains("<script"));
        assertEquals("</text><script>x()</script>&\"'\ufffd\ufffd", text(drawn, "title", 0));
    }

    @Test
    void needsNothingFromElsewhereAndIsTheSameEachTime() {
        String drawing = Drawing.of(scene("The question", FIVE, List.of(BAR)));
        assertEquals(drawing, Drawing.of(scene("The question", FIVE, List.of(BAR))));
        assertFalse(drawing.contains("href"));
        assertFalse(drawing.replace("url(#stripes)", "").contains("url("));
        assertTrue(drawing.contains("prefers-color-scheme:dark"));
    }

    @Test
    void aBarThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Bar("Votes", 4, 2, 3, 5));
        assertThrows(IllegalArgumentException.class, () -> scene("No members", List.of(), List.of()));
    }

    @Property
    void seatsDoNotOverlapAndGoFromLeftToRight(@ForAll @IntRange(min = 1, max = 400) int count) {
        HalfCircle circle = HalfCircle.of(count);
        List<HalfCircle.Place> places = circle.places();
        assertEquals(count, places.size());
        for (int i = 0; i < count; i++) {
            HalfCircle.Place place = places.get(i);
            assertTrue(place.y() <= 1e-9, () -> place + " is below the line");
            assertTrue(i == 0 || places.get(i - 1).angle() <= place.angle());
            for (HalfCircle.Place other : places.subList(0, i)) {
                double distance = Math.hypot(place.x() - other.x(), place.y() - other.y());
                assertTrue(distance >= circle.size(), () -> place + " overlaps " + other + " at " + circle.size());
            }
        }
    }

    @Property
    void everyCharacterOfTextIsAllowedInXml(@ForAll String words) throws Exception {
        String drawing = Drawing.of(scene(words, FIVE, List.of(BAR)));
        assertEquals("svg", parsed(drawing).getDocumentElement().getTagName());
    }

    private static Scene scene(String title, List<Seat> seats, List<Bar> bars) {
        return new Scene(title, "A body · a day", seats, bars, "Not adopted", List.of("The reason."));
    }

    private static Document parsed(String drawing) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document drawn, String element, int number) {
        return all(drawn, element).get(number);
    }

    private static List<String> all(Document drawn, String element) {
        NodeList found = drawn.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
