package org.rapporteur.server.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page with axe-core, by the rules of WCAG 2.2 AA and below. Stateless. */
final class Axe {

    private static final String SOURCE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    private static final String LOOK = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
              rules: {"target-size": {enabled: true}},
            }).then((found) => done(found.violations
              .filter((one) => one.impact === "serious" || one.impact === "critical" || one.id === "target-size")
              .flatMap((one) => one.nodes.slice(0, 5).map((node) => one.impact + " " + one.id + ": " + node.target.join(" ") + " "
                + node.failureSummary.replaceAll("\\n", " ").slice(0, 300)))), (error) => done(["axe failed: " + error]));
            """;

    private Axe() {}

    /** Returns what is seriously or critically wrong with what is shown now, a line each. */
    @SuppressWarnings("unchecked")
    static List<String> look(Browser browser) {
        if (!Boolean.TRUE.equals(browser.js("return typeof axe !== 'undefined'"))) {
            browser.js(source());
        }
        return (List<String>) browser.jsLater(LOOK);
    }

    private static String source() {
        try (InputStream in = Axe.class.getResourceAsStream(SOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
