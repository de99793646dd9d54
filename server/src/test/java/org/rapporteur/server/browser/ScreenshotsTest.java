package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps pictures of every view in {@code docs/screenshots} when asked to: {@code -Drapporteur.screenshots=true}. */
@Tag("once")
class ScreenshotsTest {

    private static final int SMALLEST = 3_000;
    private static final int LARGEST = 250_000;

    private static final List<String> KEPT =
            List.of("stories", "story", "statements", "reports", "report-statement", "actors", "actor", "decision");

    @Test
    void keepsPicturesOfEveryView(@TempDir Path folder) throws IOException {
        assumeTrue(
                Boolean.getBoolean("rapporteur.screenshots"),
                "pictures are kept only when asked for, with -Drapporteur.screenshots=true");
        Path pictures = Files.createDirectories(Path.of(System.getProperty("rapporteur.root"), "docs", "screenshots"));
        try (Visit visit = Visit.withExampleAsItComes(folder)) {
            Browser browser = visit.browser();
            Map<String, String> views = visit.views();
            browser.open(views.get("story"));
            browser.clickOn(browser.find(".kind-variant .entry"));
            browser.find(".focus");
            String story = browser.path();
            for (String name : KEPT) {
                String address = name.equals("story") ? story : views.get(name);
                keep(browser, pictures, name + "-light", address, "light", 1280, 800);
                keep(browser, pictures, name + "-dark", address, "dark", 1280, 800);
                keep(browser, pictures, name + "-phone", address, "light", 360, 740);
            }
        }
    }

    private static void keep(
            Browser browser, Path pictures, String name, String address, String theme, int width, int height)
            throws IOException {
        browser.size(width, height);
        browser.open(Visit.themed(address, theme));
        if (address.equals("/statements")) {
            browser.clickOn(browser.list("tbody .tick input").get(1));
            browser.clickOn(browser.list("tbody .tick input").get(2));
            browser.expect(".chosen-now", "2 chosen");
            browser.js("scrollTo(0, 0)");
        }
        byte[] picture = Palette.small(browser.picture());
        assertTrue(picture.length > SMALLEST, () -> name + " shows nothing");
        assertTrue(picture.length < LARGEST, () -> name + " takes " + picture.length + " bytes");
        Files.write(pictures.resolve(name + ".png"), picture);
    }
}
