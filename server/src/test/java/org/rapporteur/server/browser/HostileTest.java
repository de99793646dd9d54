package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Script in titles, texts, names of outlets, files and actors, in addresses and queries: seen as it is written, and never run. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class HostileTest {

    private static final String RUN = "<img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>";

    private Visit visit;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        String line = """
                {"outlet":"OUTLET","title":"TITLE","date":"2007-12-20","text":"Envoy Lena <b onmouseover=ran()>Marsh</b> RUN said on Tuesday that \\"the harbour treaty is dead RUN and gone for ever\\". Minister Otto Brandt answered: \\"We never signed the harbour treaty, and no one asked us.\\"\\n\\n\\"Nobody asked the fishers of the harbour,\\" said Ida Falk."}
                """;
        String run = RUN.replace("\"", "\\\"");
        Map<String, String> files = new TreeMap<>();
        for (String outlet : List.of("Gull", "Tern")) {
            files.put(
                    "<img src=x onerror=window.ran=1>" + outlet + ".jsonl",
                    line.replace("OUTLET", outlet + run)
                            .replace("TITLE", outlet + " reports " + run)
                            .replace("RUN", run));
        }
        visit = Visit.with(folder, files);
        browser = visit.browser();
    }

    @AfterAll
    void stop() {
        if (visit != null) {
            visit.close();
        }
    }

    @Test
    void nothingRunsInAnyView() {
        List<String> faults = new ArrayList<>();
        Map<String, String> views = new TreeMap<>(visit.views());
        views.put(
                "query",
                "/statements?words="
                        + "%3Cscript%3Ewindow.ran%3D1%3C%2Fscript%3E&outlet=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E");
        views.put("nothing", "/reports/%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E");
        views.put(
                "focus",
                views.get("story")
                        + "?focus=%22%3E%3Cscript%3Ewindow.ran%3D1%3C%2Fscript%3E&part=__proto__&column=constructor");
        views.forEach((name, address) -> {
            browser.open(address);
            if (browser.js("return window.ran ?? null") != null) {
                faults.add(name + ": script ran");
            }
            Long made = (Long) browser.js(
                    "return document.querySelectorAll('main img, main script, main b[onmouseover], [onerror]').length");
            if (made > 0) {
                faults.add(name + ": words became markup");
            }
            browser.complaints().stream()
                    .filter(line -> line.contains("Content Security Policy"))
                    .forEach(faults::add);
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void theWordsAreSeenAsTheyAreWritten() {
        browser.open("/reports");
        browser.expect("main", "<script>window.ran=1</script>");
        browser.open(visit.views().get("report"));
        browser.expect("h1", "<script>");
        browser.expect(".article", "<b onmouseover=ran()>Marsh</b>");
    }

    @Test
    void aKeptQueryIsNoScript() {
        browser.open("/statements");
        browser.find(".kept-form input").sendKeys(RUN);
        browser.click("Keep");
        browser.expect(".kept", "<script>");
        assertTrue(
                ((String) browser.js("return document.querySelector('.kept a').href")).startsWith("http://127.0.0.1"));
        assertEquals(null, browser.js("return window.ran ?? null"));
    }

    @Test
    void theMainThreadMayNotMakeScripts() {
        Object blocked = browser.js("""
                const made = document.createElement('script');
                made.textContent = 'window.ran = 2';
                document.body.append(made);
                return window.ran ?? null;
                """);
        assertEquals(null, blocked, "the policy lets inline script run");
    }
}
