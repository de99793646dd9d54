package org.rapporteur.formats.page.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A story as text and as a page. */
class CollationViewsTest {

    private static final String HOSTILE = "<script>alert(1)</script>\"'&\u001b[31m\u202e";

    private static StoryView talks() {
        return new StoryView(new Tale("Ana Roth")
                .report("The Tarn Post", "Talks end", "we will surely come back in the spring")
                .report("Lakeside News", "No result", "we will come back in the spring")
                .collated("surely", "a word is left out"));
    }

    private static String text(StoryView view, int width) {
        return new CollationText(view, width, false, false).text();
    }

    @Test
    void textShowsWhoIsQuotedWhereAndWhatIsLeftOut() {
        String text = text(talks(), 80);
        assertTrue(text.startsWith("Story y1 · 2 reports · 2031-05-07 to 2031-05-08 · 2 independent accounts\n"), text);
        assertTrue(text.contains("  Ana Roth                          1/1   1/1\n"), text);
        assertTrue(text.contains("\"we will [-surely-] come back in the spring\""), text);
        assertTrue(text.contains("B  Lakeside News ¶2 · altered · Ana Roth\n"), text);
        assertTrue(text.contains("told by A ¶2; differently by B ¶2\n"), text);
        assertTrue(text.contains("B  Lakeside News: not there; it does not name who says it"), text);
        assertTrue(text.contains("2 reports, 2 independent accounts: "), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void fiftyOutletsStayWithinTheLine() {
        Tale tale = new Tale("Ana Roth");
        for (int i = 0; i < 50; i++) {
            tale.report("Outlet " + i, null, "we will surely come back");
        }
        String text = text(new StoryView(tale.collated("surely", "why")), 80);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
        assertTrue(text.contains("AX  Outlet 49"), text);
    }

    @Test
    void aPassageOfAHundredThousandWordsIsShortened() {
        String words = "word ".repeat(100_000) + "surely";
        StoryView view = new StoryView(new Tale("Ana Roth")
                .report("A", null, words)
                .report("B", null, words)
                .collated("surely", "why"));
        assertTrue(text(view, 80).length() < 8_000);
    }

    @Test
    void nothingHostileReachesTheTerminal() {
        String text = text(hostile(), 80);
        assertFalse(text.contains("\u001b") || text.contains("\u202e"), text);
    }

    @Test
    void noWordOfAReportIsMarkup() {
        String page = CollationPage.of(List.of(hostile()), List.of("<b>note</b>"), List.of());
        assertFalse(page.contains("<script"), page);
        assertTrue(page.contains("&lt;script&gt;"), page);
        assertTrue(page.contains("default-src &#39;none&#39;"), page);
        assertFalse(page.contains("http:") || page.contains("https:"), page);
    }

    private static StoryView hostile() {
        return new StoryView(new Tale("Ana" + HOSTILE + " Roth")
                .report("Post" + HOSTILE, HOSTILE, "we will surely" + HOSTILE)
                .report("News" + HOSTILE, HOSTILE, "we will" + HOSTILE)
                .collated("surely", "why" + HOSTILE));
    }

    @Test
    void everyLinkOfThePageHasItsPlaceAndNoPlaceStandsTwice() {
        String page = CollationPage.of(List.of(talks(), talks()), List.of("<b>note</b>"), List.of());
        Set<String> places = new HashSet<>();
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        while (id.find()) {
            assertTrue(places.add(id.group(1)), "twice: " + id.group(1));
        }
        Matcher link = Pattern.compile(" href=\"#([^\"]+)\"").matcher(page);
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(places.contains(link.group(1)), "nowhere: " + link.group(1));
        }
        assertTrue(links > 20, links + " links");
        assertTrue(
                places.containsAll(Set.of("y1-u1v2", "t-y1-u1v2", "y1-f1e1", "t-y1-f1e1", "y2-u1")), places.toString());
    }

    @Test
    void printingsLeadToOneAnother() {
        String page = CollationPage.of(List.of(talks()), List.of("<b>note</b>"), List.of());
        assertTrue(page.contains("href=\"#t-y1-u1v2\" title"), page);
        assertTrue(page.contains("href=\"#t-y1-u1v1\" title"), page);
        assertTrue(page.contains("<del>surely</del>"), page);
    }

    @Test
    void aTextIsOnThePageToTheLetter() {
        StoryView view = hostile();
        String page = CollationPage.of(List.of(view), List.of("<b>note</b>"), List.of());
        Matcher article =
                Pattern.compile("<article>(.*?)</article>", Pattern.DOTALL).matcher(page);
        for (Outlet outlet : view.outlets()) {
            assertTrue(article.find());
            String text = article.group(1)
                    .replaceAll("<[^>]*+>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            assertEquals(outlet.view().report().text(), text);
        }
    }
}
