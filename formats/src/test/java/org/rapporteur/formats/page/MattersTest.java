package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.service.ReportRecord;

/** What statements do and are about, in the terminal and on the page. */
class MattersTest {

    private final ReportRecord record = MattersFixture.record();

    @Test
    void theTerminalSaysWhatAStatementDoes() throws IOException {
        String text = text();
        assertTrue(
                text.contains(
                        "warns the Odum family \u00b7 if any move to fence the shore (the Odum family) \u00b7 then"
                                + " would break the Tarn Treaty \u00b7 future, probable, not so \u00b7 PLOVER THREATEN \u00b7 confidence 0.80 \u00b7 \u201cwould break\u201d"),
                text);
        assertTrue(text.contains("promises \u00b7 \u201cwould then call\u201d"), text);
        assertTrue(text.contains("invokes Tarn Treaty as what would be violated"), text);
        assertTrue(text.contains("invokes no such instrument by name only"), text);
        assertFalse(text.contains("Also in the record"), text);
    }

    @Test
    void theTerminalShowsTheMeetingAtTheHead() throws IOException {
        String text = text();
        int meeting = text.indexOf("The meeting");
        assertTrue(meeting > 0 && meeting < text.indexOf("warned:"), text);
        assertTrue(
                text.contains(
                        "The Lake Council \u00b7 behind closed doors (consultations) \u00b7 Wednesday = 2031-05-07"
                                + " \u00b7 presidency: Finnish \u00b7 chair: Ana Roth"),
                text);
        assertTrue(text.contains("outcome: without a result (none)"), text);
        assertTrue(text.contains("took part: Ana Roth (member, spoke to reporters)"), text);
        assertTrue(text.contains("issued: nobody shot at the ferry"), text);
    }

    @Test
    void theTerminalTellsHistoryFromNewsAndClaimsFromBoth() throws IOException {
        String text = text();
        int history =
                text.indexOf("historical \u00b7 1911 = 1911-01-01 \u00b7 ASSAULT destroy (military) \u00b7 Lee Odum");
        int planned = text.indexOf("scheduled \u00b7 no time given \u00b7 CONSULT visit (military) \u00b7 The guard");
        int denied = text.indexOf("negated \u00b7 no time given \u00b7 ASSAULT firearms");
        assertTrue(history > 0 && planned > history && denied > planned, text);
        assertTrue(text.contains("claimed by Lee Odum"), text);
        assertTrue(text.contains("300-strong guard = 300 \u00b7 guard"), text);
        assertTrue(
                text.contains(
                        "Tarn Treaty treaty, Finland, 1911 \u00b7 \u201cthe Tarn Treaty\u201d \u00b6 2, its name"),
                text);
    }

    @Test
    void thePageMarksThemInTheTextWithoutChangingIt() throws IOException {
        Document page = page();
        Element article = page.selectFirst("article");
        assertEquals(record.report().text(), article.wholeText());
        assertEquals("any move to fence the shore", words(article, "k"));
        assertEquals("would break the Tarn Treaty", words(article, "l"));
        assertEquals("the Tarn TreatyThe 1911 accord", words(article, "i"));
        assertEquals("burned the bridgewill visitshot at the ferry", words(article, "e"));
        assertEquals(article.select("a.e").size(), article.select("a.e.o").size(), "none of them is news");
        assertEquals("300-strong guard", words(article, "f"));
        assertEquals("The Lake Councilbehind closed doorswithout a result", words(article, "g"));
    }

    @Test
    void thePageShowsThemInCardsAndLists() throws IOException {
        Document page = page();
        String does = page.select(".card .does").get(0).text();
        assertTrue(
                does.startsWith("warns the Odum family if any move to fence the shore (the Odum family) then would"),
                does);
        assertTrue(does.contains("invokes Tarn Treaty as what would be violated \u201cwould break\u201d"), does);
        assertEquals(
                List.of("History", "Planned", "Said not to have happened"),
                page.select("aside h2:contains(Events) ~ h3").eachText());
        assertTrue(page.select("ol.events").text().contains("claimed by Lee Odum, statement 2"));
        assertTrue(page.select(".meeting").text().contains("outcome without a result (none)"));
        assertTrue(page.select("header .legend .k").hasText());
        assertTrue(page.select("b:contains(was)").isEmpty(), "a report's own markup stays text");
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndEveryPlaceIsOne() throws IOException {
        Document page = page();
        Set<String> places = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(places.add(element.id()), element.id()));
        for (Element link : page.select("a[href]")) {
            assertTrue(places.contains(link.attr("href").substring(1)), link.outerHtml());
        }
    }

    @Test
    void aRecordWithoutThemHasNeitherSectionsNorLegend() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out)) {
            writer.write(Fixture.talks());
        }
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertTrue(page.select(".meeting, .does, .events, .k, .l, .i, .e").isEmpty());
    }

    /** Returns the words under a mark, its stretches joined where other marks cut them. */
    private static String words(Element article, String style) {
        StringBuilder words = new StringBuilder();
        article.select("a." + style).forEach(stretch -> words.append(stretch.wholeText()));
        return words.toString();
    }

    private String text() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextWriter(out, new TextStyle(10_000, false, Order.SPEAKER)).write(record);
        return out.toString();
    }

    private Document page() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out)) {
            writer.write(record);
        }
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
    }
}
