package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Deciding about many things at once: how many is said before, and all of it is undone afterwards. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class ManyTest {

    private Visit visit;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        visit = Visit.withExample(folder);
        browser = visit.browser();
        browser.size(1280, 900);
    }

    @AfterAll
    void stop() {
        if (visit != null) {
            visit.close();
        }
    }

    private int total() {
        return Integer.parseInt(browser.text(".found .total").replaceAll("\\D", ""));
    }

    @Test
    void rejectsSomeAndTakesThatBack() {
        browser.open("/statements");
        int all = total();
        browser.clickOn(browser.list("tbody .tick input").get(0));
        browser.clickOn(browser.list("tbody .tick input").get(2));
        browser.expect(".chosen-now", "2 chosen");
        browser.click("Reject\u2026");
        browser.expect("dialog", "Reject 2 statements?");
        browser.click("Cancel");
        assertEquals(all, total(), "nothing is done before it is said");
        browser.click("Reject\u2026");
        browser.click("Reject 2 statements");
        browser.expect(".done-last", "2 statements rejected.");
        browser.until("two fewer", b -> total() == all - 2);
        assertTrue(browser.list(".chosen-now").isEmpty());
        browser.click("Undo all of it");
        browser.expect(".done-last", "Undone.");
        browser.until("all again", b -> total() == all);
        browser.open("/history");
        browser.expect(".steps", "of 2 objects at once");
        browser.click("Take the undoing back, of all");
        browser.expect(".said", "Undone.");
        browser.open("/statements");
        assertEquals(all - 2, total(), "what was undone together comes back together");
        browser.open("/history");
        browser.clickOn(browser.named("Undo all of it"));
        browser.expect(".said", "Undone.");
        browser.open("/statements");
        assertEquals(all, total());
    }

    @Test
    void acceptsAllThatASearchFindsAndLeavesTheRest() {
        browser.open("/statements?mode=direct");
        int direct = total();
        browser.clickOn(browser.find("thead .tick input"));
        browser.expect(".chosen-now", direct + " chosen");
        browser.click("Accept\u2026");
        browser.click("Accept " + direct + (direct == 1 ? " statement" : " statements"));
        browser.expect(".done-last", "accepted.");
        browser.open("/statements?coder=&mode=direct");
        browser.expect("main", "No statement is like this");
        browser.open("/statements?mode=direct");
        browser.expect("tbody .coded", "coded by");
        browser.clickOn(browser.find("a.open"));
        browser.expect(".corrected", "accepted");
        browser.open("/history");
        browser.click("Undo all of it");
        browser.expect(".said", "Undone.");
    }

    @Test
    void choosesByKeyboardAndAnotherSearchChoosesNothing() {
        browser.open("/statements");
        browser.js("document.querySelector('a.open').focus()");
        browser.press("x");
        browser.press(Keys.ARROW_DOWN);
        browser.press("x");
        browser.expect(".chosen-now", "2 chosen");
        browser.clickOn(browser.find(".facet input[type=checkbox]"));
        browser.until("nothing chosen", b -> b.list(".chosen-now").isEmpty());
    }

    @Test
    void aRowOpensTheSentenceInItsReport() {
        browser.open("/statements");
        browser.clickOn(browser.find("tbody td[data-name=Date]"));
        browser.until("the report", b -> b.path().startsWith("/reports/"));
        browser.expect("#panel-title", "Statement");
    }

    @Test
    void acceptsOneStatementAsItStands() {
        browser.open(visit.views().get("report-statement"));
        browser.click("Accept as it stands");
        browser.expect(".said", "Accepted as it stands.");
        browser.expect(".corrected", "accepted");
        browser.clickOn(browser.list(".said button").get(0));
        browser.expect(".said", "Undone.");
        browser.until("nothing coded", b -> b.list(".corrected").isEmpty());
    }

    @Test
    void correctsTheOfficeOfAnActorAndTakesThatBack() {
        browser.open("/actors?words=Kostunica");
        browser.clickOn(browser.find("a.open"));
        browser.settle();
        String before = browser.text(".facts");
        browser.click("Correct name, office, state\u2026");
        var office = browser.find("form[aria-label=Correct]").findElements(By.cssSelector("input"));
        office.get(1).clear();
        office.get(1).sendKeys("president");
        browser.click("Save");
        browser.expect(".said", "is corrected.");
        browser.expect(".facts", "president");
        browser.expect(".steps", "office");
        browser.click("Undo");
        browser.until("the list of actors", b -> b.path().equals("/actors"));
        browser.open("/actors?words=Kostunica");
        browser.clickOn(browser.find("a.open"));
        browser.expect(".facts", before.lines().skip(1).findFirst().orElseThrow());
        assertTrue(!browser.text(".facts").contains("president"));
    }

    @Test
    void aStoryNamesItsSpeakersAndLightsUpWhatOneSays() {
        browser.open(visit.views().get("story"));
        browser.clickOn(browser.find(".speakers button"));
        browser.expect(".focus", "Speaker");
        assertTrue(browser.list(".column .on:not(.b)").size() > 1);
        assertTrue(browser.path().contains("focus=by."), browser.path());
        browser.reload();
        browser.expect(".focus", "Speaker");
    }

    @Test
    void aStoryShowsTheOutletsThatAreChosen() {
        browser.open(visit.views().get("story"));
        int all = browser.list(".column").size();
        browser.clickOn(browser.find(".outlets summary"));
        browser.clickOn(browser.find(".outlets input"));
        browser.until("a column fewer", b -> b.list(".column").size() == all - 1);
        browser.reload();
        assertEquals(all - 1, browser.list(".column").size());
        browser.click("Show all");
        browser.until("all columns", b -> b.list(".column").size() == all);
    }

    @Test
    void whatIsOfBeforeSaysSoAndIsMadeAnew() {
        browser.open(visit.views().get("report-statement"));
        browser.click("Accept as it stands");
        browser.expect(".said", "Accepted as it stands.");
        browser.clickOn(browser.list(".said button").get(0));
        browser.expect(".said", "Undone.");
        for (String view : new String[] {"stories", "story", "actors", "actor"}) {
            browser.open(visit.views().get(view));
            browser.expect(".of-before", "of before");
        }
        browser.click("Compare anew");
        browser.until("nothing of before", b -> b.list(".of-before").isEmpty());
        browser.open("/stories");
        assertTrue(browser.list(".of-before").isEmpty());
    }
}
