package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.report.Report;

class HtmlTest {

    private static final String FIRST = "The council met for two hours on Thursday and parted without a text.";
    private static final String SECOND =
            "\"We will come back to it,\" the chairwoman told those who waited at the door.";
    private static final String THIRD = "Nobody would say when the envoys were to be heard, or whether they would be.";

    private static Report read(String page) {
        Report report = BytesInput.of("page.html", page).report();
        Origins.check(report, page);
        return report;
    }

    @Test
    void takesTheArticleAndLeavesTheRest() {
        Report report = read("<!DOCTYPE html><html lang=en-GB><head><title>Council parts | The Herald</title>"
                + "<style>p{}</style></head><body><nav><p>" + THIRD + "</p></nav><article><h1>Council parts</h1>"
                + "<p>" + FIRST + "</p><aside><p>" + THIRD + "</p></aside><script>var p = 1;</script><p>" + SECOND
                + "</p><div class='share wide'>Tell a friend</div></article><footer>Imprint</footer></body></html>");

        assertEquals(FIRST + "\n" + SECOND, report.text());
        assertEquals("Council parts", report.title());
        assertEquals("en-GB", report.language());
        assertNull(report.published().value());
        assertTrue(
                report.published().why().contains("metadata"),
                report.published().why());
    }

    @Test
    void mapsReferencesTagsAndBlanksBackToThePage() {
        String page = "<article><p>Caf&eacute; \uD83D\uDE00 &#x1F600; R&D &ampand <b>bold\r\n\t <i>it&#8217;s</i></b> "
                + "A&nbsp;B &notit; &#150; <!-- note -->end</p>\n<p>e\u0301 &lt;p&gt;<br>new&#0;line</p></article>";

        Report report = read(page);

        assertEquals(
                "Café \uD83D\uDE00 \uD83D\uDE00 R&D &and bold it’s A\u00A0B ¬it; – end\ne\u0301 <p>\nnew\uFFFDline",
                report.text());
        assertEquals(0, Origins.unmapped(report, page) - 2);
    }

    @Test
    void keepsPreservedText() {
        String page = "<article><pre>One line\n  and another\n\nthen more</pre></article>";

        assertEquals(
                "One line\n  and another\n\nthen more",
                BytesInput.of("a.html", page).report().text());
    }

    @Test
    void readsJsonLd() {
        Report report =
                read("<html><head><script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":["
                        + "{\"@type\":\"WebPage\",\"name\":\"x\"},{\"@type\":[\"NewsArticle\"],\"headline\":\"Council parts\","
                        + "\"datePublished\":\"2011-03-05T23:30:00-05:00\",\"inLanguage\":\"en_US\","
                        + "\"author\":[{\"@id\":\"#a\"},{\"name\":\"Bo Roe\"}],\"publisher\":{\"@id\":\"#p\"}},"
                        + "{\"@id\":\"#a\",\"@type\":\"Person\",\"name\":\"Ann Lee\"},"
                        + "{\"@id\":\"#p\",\"@type\":\"Organization\",\"name\":\"The Herald\"}]}</script>"
                        + "<meta property='og:title' content='Other'><meta property='article:published_time' content='2011-03-09'>"
                        + "</head><body><div itemprop='articleBody'><p>" + FIRST + "</p></div></body></html>");

        assertEquals("Council parts", report.title());
        assertEquals("Ann Lee, Bo Roe", report.byline());
        assertEquals("The Herald", report.outlet());
        assertEquals("en-US", report.language());
        assertEquals(LocalDate.of(2011, 3, 5), report.published().value(), "the day in the value's own offset");
        assertEquals("JSON-LD datePublished", report.published().why());
        assertEquals(
                Identifiers.report("The Herald", "2011-03-05T23:30:00-05:00", "Council parts", FIRST), report.id());
    }

    @Test
    void readsOpenGraphMetaTagsAndTime() {
        Report report = read("<html><head><script type='application/ld+json'>not json</script>"
                + "<meta property='og:title' content='Council &amp; envoys'><meta property='og:site_name' content='Herald'>"
                + "<meta name='Author' content='Ann Lee'><meta name='pubdate' content='one day'>"
                + "<meta property='og:locale' content='fr_FR'></head><body><article><p>" + FIRST
                + "</p><time datetime='2011-03-05 10:00'>yesterday</time></article></body></html>");

        assertEquals("Council & envoys", report.title());
        assertEquals("Herald", report.outlet());
        assertEquals("Ann Lee", report.byline());
        assertEquals("fr-FR", report.language());
        assertNull(report.published().value(), "the time element is asked only where no tag names a date");
        assertTrue(
                report.published().why().contains("meta pubdate is \"one day\""),
                report.published().why());

        Report timed = read("<html><body><article><time datetime='2011-03-05T10:00Z'>5 March</time><p>" + FIRST
                + "</p></article></body></html>");
        assertEquals(LocalDate.of(2011, 3, 5), timed.published().value());
        assertEquals("time element in the article", timed.published().why());
    }

    @Test
    void findsTheDensestParagraphsWhereNothingIsMarked() {
        String links = "<li><a href=x>A headline that leads elsewhere and goes on</a></li>".repeat(30);
        Report report = read("<body><ul>" + links + "</ul><div><div><p>" + FIRST + "</p><p>" + SECOND + "</p><p>"
                + THIRD + "</p></div></div><div><p>We use cookies to count those who read us.</p></div></body>");
        assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, report.text());

        Report old = read("<body><table><tr><td>Home<br>News</td><td>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD
                + "</td></tr></table></body>");
        assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, old.text());
    }

    @Test
    void takesJsonLdBodyAsAHintOnly() {
        String other = "<div><p>" + THIRD + " " + THIRD + "</p><p>" + THIRD + " " + THIRD + "</p></div>";
        String body = "<div><p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
        Report without = read("<body>" + other + body);
        assertTrue(without.text().startsWith(THIRD), without.text());

        Report with = read("<body><script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\"" + FIRST
                + " 'We will come back to it,' the chair ...\"}</script>" + other + body);
        assertEquals(FIRST + "\n" + SECOND, with.text());
    }

    @Test
    void readsTheDeclaredEncodingAsBrowsersDo() {
        for (String declaration : List.of(
                "<meta charset=iso-8859-1>",
                "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>",
                "<!-- <meta charset=utf-8> --><meta charset='latin1'>")) {
            String page = "<html><head>" + declaration + "</head><article><p>“Déjà vu” – 5 €</p></article></html>";

            Report report = BytesInput.of("a.html", page.getBytes(Charset.forName("windows-1252")))
                    .report();

            assertEquals("“Déjà vu” – 5 €", report.text());
            assertEquals("windows-1252", report.encoding().name());
            assertTrue(
                    report.encoding().why().startsWith("declared: meta "),
                    report.encoding().why());
            Origins.check(report, page);
        }
        String xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html><article><p>Совет</p></article></html>";
        assertEquals(
                "Совет",
                BytesInput.of("a.xhtml", xml.getBytes(Charset.forName("windows-1251")))
                        .report()
                        .text());
    }

    @Test
    void saysWhenTheDeclaredEncodingIsWrong() {
        String page = "<html><meta charset=utf-8><article><p>Les délégués ont été reçus à l'hôtel où l'émissaire "
                + "était arrivé. Il a précisé qu'aucune décision n'était prise.</p></article></html>";

        Report report = BytesInput.of("a.html", page.getBytes(Charset.forName("windows-1252")))
                .report();

        assertTrue(report.text().startsWith("Les délégués ont été"), report.text());
        String why = report.encoding().why();
        assertTrue(why.startsWith("declared: meta charset \"utf-8\", but byte 43 is not UTF-8; detected"), why);
    }

    @Test
    void readsBytesWithoutACharacterAsBrowsersDo() {
        byte[] page = "<meta charset=windows-1252><article>a\u0081b</article>".getBytes(StandardCharsets.ISO_8859_1);

        Report report = BytesInput.of("a.html", page).report();

        assertEquals("a\u0081b", report.text());
        assertTrue(
                report.encoding().why().contains("1 bytes without a character"),
                report.encoding().why());
    }

    @Test
    void isKnownByItsBeginning() {
        String page = "\uFEFF <?xml version='1.0'?><!-- saved --><!DOCTYPE HTML><article>" + FIRST + "</article>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    FIRST, BytesInput.of("-", page.getBytes(charset)).report().text());
        }
        assertEquals(
                "<htmlish> is no page",
                BytesInput.of("a", "<htmlish> is no page").report().text());
        assertFalse(BytesInput.of("a.HTM", page).report().origin().isEmpty());
    }
}
