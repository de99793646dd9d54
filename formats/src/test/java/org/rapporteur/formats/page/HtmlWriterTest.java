package org.rapporteur.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Span;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Quotation;
import org.rapporteur.record.report.QuotationUse;
import org.rapporteur.record.service.ReportRecord;

/** The page in a browser. */
class HtmlWriterTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> \"]]>' & &amp; \u202Ekcab\u202C \ud835\udd38 e\u0301\r\n\r"
                    + "</article><img src=x onerror=alert(1)>\tend\u0085\u2028 \u0007";

    @Test
    void marksSourceCueAndContentAndNestedContent() throws IOException {
        Document page = page(Fixture.talks());
        assertEquals("Minister Ana Roth", page.select("article a.s").get(0).wholeText());
        assertEquals("warned", page.select("article a.q").get(0).wholeText());
        assertEquals(
                "that \"the border stays shut.\"",
                page.select("article a.c").get(0).wholeText());
        assertEquals(
                "the lake is theirs",
                page.select("article a.c2:not(.s):not(.q)").get(0).wholeText(),
                "a statement within another");
        assertEquals("Wednesday", page.select("article a.t").text());
        assertEquals("\"peace corridor\"", page.select("article a.x").text());
        assertEquals("(Tarn Agency)", page.select("article a.r").text());
    }

    @Test
    void numbersBothPiecesOfASplitQuotationAlike() throws IOException {
        Document page = page(Fixture.talks());
        assertEquals(
                List.of("1", "2", "2", "3", "4"), page.select("article a.n").eachAttr("data-n"));
    }

    @Test
    void saysWhyOnHoverAndInThePanel() throws IOException {
        Document page = page(Fixture.talks());
        String hover = page.select("article a.s").get(0).attr("title");
        assertTrue(hover.contains("1 Who: Ana Roth, name"), hover);
        Element place = page.getElementById(
                page.select("article a.s").get(0).attr("href").substring(1));
        assertEquals("“Minister Ana Roth” name", place.text());
        assertEquals("nobody is named", page.select("aside dd .doubt").text());
    }

    @Test
    void givesBackTheTextToTheLetter() throws IOException {
        assertTextIsWhole(Fixture.talks());
        assertTextIsWhole(hostile());
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPlaceIsUnique() throws IOException {
        Document page = page(Fixture.talks());
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), element.id()));
        assertTrue(page.select("a").size() > 20);
        for (String href : page.select("a").eachAttr("href")) {
            assertTrue(href.startsWith("#") && ids.contains(href.substring(1)), href);
        }
    }

    @Test
    void runsAndLoadsNothing() throws Exception {
        Document page = page(hostile());
        assertTrue(page.select("script, img, link, iframe, object, form, [style], [src]")
                .isEmpty());
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertFalse(attribute.getKey().startsWith("on"), element + " has a handler");
            }
        }
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        byte[] style = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertEquals(
                "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'", policy);
    }

    @Test
    void showsHiddenCharactersInTheTextAndBesideIt() throws IOException {
        Document page = page(hostile());
        assertEquals(
                List.of("U+202E", "U+202C", "U+0007"), page.select("article .u").eachAttr("data-u"));
        assertTrue(
                page.select("h1").text().contains("<U+202E>kcab"),
                page.select("h1").text());
        page.select("article").remove();
        assertFalse(page.html().contains("\u202E"), "raw outside the article");
    }

    @Test
    void holdsSeveralReportsAndTheProblems() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out)) {
            writer.write(Fixture.talks());
            writer.write(hostile());
            writer.write(Problem.of("<b>.txt", ProblemKind.EMPTY, "<b>.txt is empty", Fixture.BY));
        }
        Document page = Jsoup.parse(out.toString(StandardCharsets.UTF_8));
        assertEquals(2, page.select("section.report > article").size());
        assertEquals("<b>.txt is empty", page.select(".problems li").text());
    }

    @Test
    void isAPageEvenWithoutAReport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter(out).close();
        String html = out.toString(StandardCharsets.UTF_8);
        assertTrue(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"), html);
    }

    @Property(tries = 200)
    void givesBackAnyTextUnderAnyMarks(@ForAll("texts") String text, @ForAll List<Integer> bounds) throws IOException {
        Fixture fixture = new Fixture(text);
        int number = 0;
        for (int bound : bounds) {
            int start = Math.floorMod(bound, text.length());
            int end = Math.min(text.length(), start + 1 + Math.floorMod(bound >> 8, 9));
            QuotationUse use = bound % 2 == 0 ? QuotationUse.SET_OFF : QuotationUse.UNKNOWN;
            // A reader of records may find any span in a file; only a pair is never cut.
            if (isCutOfPair(text, start) || isCutOfPair(text, end)) {
                continue;
            }
            fixture.add(new Quotation(
                    "q" + number++,
                    fixture.id(),
                    List.of(new Span(start, end)),
                    1,
                    use,
                    text,
                    bound % 3 == 0 ? text : null,
                    Fixture.BY,
                    Extra.NONE));
        }
        assertTextIsWhole(fixture.build());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "<",
                        ">",
                        "&",
                        "\"",
                        "'",
                        "]]>",
                        "<!--",
                        "-->",
                        "</p>",
                        "\n",
                        "\r",
                        "\r\n",
                        "\n\n",
                        "\t",
                        " ",
                        "\u202E",
                        "\u0085",
                        "\u0001",
                        "\f",
                        "\ufeff",
                        "\ufffe",
                        "\ud83d\ude00",
                        "e\u0301",
                        "&#0;",
                        "&copy")
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces) + "z");
    }

    private static boolean isCutOfPair(String text, int position) {
        return position < text.length() && Character.isLowSurrogate(text.charAt(position));
    }

    private static ReportRecord hostile() {
        Fixture fixture = new Fixture(HOSTILE).head(HOSTILE, HOSTILE, null).file(HOSTILE, null);
        fixture.quote("\"]]>' & &amp; \u202Ekcab", 1, QuotationUse.SPEECH, HOSTILE);
        fixture.statement("<script>", null, "alert", "\"]]>' & &amp; \u202Ekcab");
        return fixture.build();
    }

    private static void assertTextIsWhole(ReportRecord record) throws IOException {
        String text = record.report().text();
        String html = written(record);
        String inside = html.substring(html.indexOf("<article"), html.indexOf("</article>"));
        assertEquals(text, Parser.unescapeEntities(inside.replaceAll("<[^>]*>", ""), false), "tags stripped");
        Element article = Jsoup.parse(html).selectFirst("article");
        assertNotNull(article);
        assertEquals(text, article.wholeText(), "parsed");
    }

    private static Document page(ReportRecord record) throws IOException {
        return Jsoup.parse(written(record));
    }

    private static String written(ReportRecord record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HtmlWriter writer = new HtmlWriter(out)) {
            writer.write(record);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
