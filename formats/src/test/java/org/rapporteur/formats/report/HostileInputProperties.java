package org.rapporteur.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.service.Reading;

class HostileInputProperties {

    private static final String[] PIECES = {
        "<html>",
        "<p>",
        "</p>",
        "<article>",
        "</article>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href=x>",
        "<table>",
        "<td>",
        "<tr>",
        "</table>",
        "<br>",
        "<pre>",
        "</pre>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<svg>",
        "</svg>",
        "<math>",
        "<select>",
        "<option>",
        "<template>",
        "<title>",
        "<textarea>",
        "<form>",
        "<![CDATA[",
        "]]>",
        "<meta charset=",
        "utf-8>",
        "&amp;",
        "&amp",
        "&",
        "&#x1F600;",
        "&#0;",
        "&#xD800;",
        "&#150;",
        "&notit;",
        "&lt;",
        "&NotEqualTilde;",
        "&acE;",
        "&ngE;",
        "&nbsp;",
        "<",
        ">",
        "\"",
        "'",
        "=",
        "a",
        "word ",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\f",
        "\u00e9",
        "e\u0301",
        "\ud83d\ude00",
        "\u00a0",
        "\ufeff",
        "{",
        "}",
        "\"text\":",
        "\"\\ud800\"",
        "[",
        "]",
        ",",
        ":",
        "<h1>",
        "</h1>",
        "<time datetime='",
        "<div itemprop=articleBody>",
        "</div>",
        "<noscript>",
        "<frameset>",
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":["
    };

    @Property(tries = 300)
    void noBytesMakeAReaderFail(@ForAll byte[] bytes) {
        for (String name : List.of("a.txt", "a.html", "a.jsonl")) {
            for (Reading reading : BytesInput.of(name, bytes).readings()) {
                assertSound(reading);
            }
        }
    }

    @Property(tries = 500)
    void noMarkupMakesAReaderFail(@ForAll("soups") String soup) {
        for (String name : List.of("a.txt", "a.html", "a.jsonl")) {
            for (Reading reading : BytesInput.of(name, soup).readings()) {
                assertSound(reading);
            }
        }
    }

    @Property(tries = 1000)
    void everySegmentOfAPageMeansWhatTheTextHas(@ForAll("soups") String soup) {
        String page = "<article>" + soup;
        for (Reading reading : BytesInput.of("a.html", page).readings()) {
            if (reading instanceof Reading.Read read) {
                Origins.check(read.report(), page);
            }
        }
    }

    @Provide
    Arbitrary<String> soups() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** A hang ends here; how time grows is measured in the module {@code benchmark}, since it depends on the machine. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void manyElementsAndAttributesAreReadToTheEnd() {
        int many = 100_000;
        StringBuilder attributes = new StringBuilder("<article><p ");
        for (int i = 0; i < many; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        List<String> pages = List.of(
                "<article>" + "<div>".repeat(many) + "text",
                "<article>" + "<b>".repeat(many) + "text",
                "<article>" + "<b><p>".repeat(many) + "text",
                "<article>" + "<table><tr><td>x".repeat(many) + "text",
                "<div>".repeat(many) + "A paragraph that is long enough to count. ".repeat(9),
                "<h1>".repeat(many) + "<p>" + "A paragraph that is long enough to count. ".repeat(9),
                attributes + ">text",
                "<article>" + "&".repeat(many) + "&amp".repeat(many),
                "<article>" + "<p>a &amp; b</p> ".repeat(many),
                "<script type='application/ld+json'>" + "[".repeat(many) + "</script><article>text",
                "<html><meta charset=".repeat(many) + "<article>text",
                "<!--".repeat(many) + "<article>text");
        for (String page : pages) {
            List<Reading> readings = BytesInput.of("a.html", page).readings();
            assertEquals(1, readings.size());
            assertSound(readings.get(0));
        }
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aTextOfManyEncodedLinesIsReadToTheEnd() {
        byte[] bytes =
                "\u00e9\u00e8 caf\u00e9 \u00e0 l'h\u00f4tel\n".repeat(100_000).getBytes(StandardCharsets.ISO_8859_1);

        assertSound(BytesInput.of("a.txt", bytes).readings().get(0));
    }

    private static void assertSound(Reading reading) {
        if (reading instanceof Reading.Failed failed) {
            String message = failed.problem().message();
            assertNotEquals(ProblemKind.FAILED, failed.problem().kind(), message);
            assertFalse(message.contains("\n"), message);
            assertEquals(
                    failed.problem().uri(),
                    message.substring(0, failed.problem().uri().length()));
        }
    }
}
