package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Every view, light and dark, wide and on a phone, held against WCAG 2.2 AA by axe; and what axe cannot see. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class AccessibleTest {

    private Visit visit;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        visit = Visit.withExample(folder);
        browser = visit.browser();
    }

    @AfterAll
    void stop() {
        if (visit != null) {
            visit.close();
        }
    }

    @Test
    void axeFindsNothingSeriousInLight() {
        assertEquals(List.of(), looked("light"));
    }

    @Test
    void axeFindsNothingSeriousInDark() {
        assertEquals(List.of(), looked("dark"));
    }

    private List<String> looked(String theme) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1280, 360}) {
            browser.size(width, 800);
            visit.views().forEach((name, address) -> {
                browser.open(Visit.themed(address, theme));
                Axe.look(browser).forEach(fault -> faults.add(name + ", " + theme + ", " + width + ": " + fault));
            });
        }
        return faults;
    }

    @Test
    void axeFindsNothingSeriousInFormsAndDialogsInLightOnADesk() {
        browser.size(1280, 900);
        assertEquals(List.of(), opened("light"));
    }

    @Test
    void axeFindsNothingSeriousInFormsAndDialogsInDarkOnAPhone() {
        browser.size(360, 740);
        assertEquals(List.of(), opened("dark"));
    }

    private List<String> opened(String theme) {
        List<String> faults = new ArrayList<>();
        browser.open(Visit.themed(visit.views().get("report-statement"), theme));
        browser.click("Correct this statement");
        look("correcting", faults);
        browser.open(Visit.themed("/", theme));
        browser.click("Add");
        browser.find("dialog");
        look("adding", faults);
        browser.open(Visit.themed("/", theme));
        browser.click("Help and keys");
        browser.find("dialog");
        look("help", faults);
        browser.click("Start the tour");
        browser.find(".tour");
        look("tour", faults);
        browser.click("Close the tour");
        for (String form : List.of("Merge with another\u2026", "Split\u2026", "Correct name, office, state\u2026")) {
            browser.open(Visit.themed(visit.views().get("actor"), theme));
            browser.click(form);
            look(form, faults);
        }
        browser.open(Visit.themed(visit.views().get("story"), theme));
        browser.clickOn(browser.find(".findings .entry"));
        browser.find(".focus");
        look("focus", faults);
        browser.open(Visit.themed("/statements", theme));
        browser.clickOn(browser.list("tbody .tick input").get(0));
        browser.find(".chosen-now");
        look("chosen", faults);
        browser.click("Set the act\u2026");
        browser.find("dialog");
        look("deciding", faults);
        browser.open(Visit.themed("/reports/r0000000000000000", theme));
        look("not found", faults);
        return faults;
    }

    /** Looks, and whether anything scrolls sideways. */
    private void look(String what, List<String> faults) {
        Axe.look(browser).forEach(fault -> faults.add(what + ": " + fault));
        if (!(Boolean) browser.js("return document.documentElement.scrollWidth <= innerWidth")) {
            faults.add(what + " scrolls sideways");
        }
    }

    @Test
    void nothingScrollsSidewaysOnTheNarrowestPhone() {
        browser.size(360, 740);
        List<String> wide = new ArrayList<>();
        visit.views().forEach((name, address) -> {
            browser.open(address);
            Long width = (Long) browser.js("return document.documentElement.scrollWidth");
            if (width > 360) {
                wide.add(name + " is " + width + " wide");
            }
        });
        assertEquals(List.of(), wide);
    }

    @Test
    void onAPhoneAStoryShowsOneColumnAtATime() {
        browser.size(360, 740);
        browser.open(visit.views().get("story"));
        assertEquals(0L, shownColumns());
        browser.clickOn(browser.find("#tab-B"));
        browser.until("one column", b -> shownColumns() == 1L);
        assertTrue(browser.path().contains("column=B"), browser.path());
        browser.reload();
        assertEquals(1L, shownColumns());
    }

    private long shownColumns() {
        return browser.list(".column").stream()
                .filter(column -> column.isDisplayed())
                .count();
    }

    @Test
    void nothingMovesForThoseWhoAskSo() {
        browser.media("prefers-reduced-motion", "reduce");
        browser.open("/");
        assertEquals("auto", browser.js("return getComputedStyle(document.documentElement).scrollBehavior"));
        browser.media("prefers-reduced-motion", "no-preference");
    }

    @Test
    void coloursFollowTheSystemUntilSomebodyChooses() {
        browser.media("prefers-color-scheme", "dark");
        browser.open("/");
        String dark = (String) browser.js("return getComputedStyle(document.body).backgroundColor");
        browser.media("prefers-color-scheme", "light");
        String light = (String) browser.js("return getComputedStyle(document.body).backgroundColor");
        assertEquals("rgb(22, 23, 26)", dark);
        assertEquals("rgb(252, 251, 248)", light);
        browser.open("/settings");
        browser.choose("section.box select", "dark");
        browser.open("/reports");
        assertEquals(dark, browser.js("return getComputedStyle(document.body).backgroundColor"));
        browser.open("/settings");
        browser.choose("section.box select", "system");
    }
}
