package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** One person's morning with the page, from an empty store on: each test goes on where the one before ended. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class PersonTest {

    private Site site;
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = Site.asItComes(folder);
        browser = new Browser(site.address(), Site.downloads(folder));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    @Order(1)
    void dropsTheExample() {
        browser.open("/");
        browser.expect("main", "Nothing is in the store yet");
        browser.drop(Site.example());
        browser.expect(".tray", "Reading 3 files");
        browser.expect(".said", "3 files read. The reports are compared.");
        browser.expect(".card", "3 reports");
        assertEquals("/stories", browser.path());
        assertEquals(2, browser.list(".tray .job").size(), "read once and compared once: " + browser.text(".tray"));
    }

    @Test
    @Order(2)
    void readsTheComparison() {
        browser.clickOn(browser.find(".card a"));
        browser.settle();
        assertEquals(3, browser.list(".column").size());
        for (String kind : List.of("Agreed", "Differing", "Contradicted", "Left out")) {
            browser.expect(".findings .tag", kind);
        }
        browser.clickOn(browser.find(".kind-variant .entry"));
        browser.expect(".focus", "fullest");
        browser.find(".focus del");
        assertTrue(browser.path().contains("focus="), browser.path());
        List<WebElement> lit = browser.list(".column .on:not(.b)");
        assertFalse(lit.isEmpty());
        assertTrue(lit.stream().map(one -> column(one)).distinct().count() >= 2, "lit in one column alone");
        browser.until("what is lit to be in view", b -> (Boolean) b.js("""
                return [...document.querySelectorAll('.column')].every((column) => {
                  const on = column.querySelector('.on:not(.b)');
                  if (!on) return true;
                  const box = on.getBoundingClientRect();
                  return box.top >= 0 && box.top < innerHeight && box.top > column.getBoundingClientRect().top;
                })"""));
        String there = browser.path();
        browser.reload();
        assertEquals(there, browser.path());
        browser.expect(".focus", "fullest");
        browser.back();
        browser.until("nothing in focus after going back", b -> b.list(".focus").isEmpty());
    }

    private static String column(WebElement element) {
        return element.findElement(By.xpath("ancestor::section[1]")).getDomAttribute("id");
    }

    @Test
    @Order(3)
    void seesTheStatementsOfOneStatement() {
        WebElement printed = browser.find(".column .b.also");
        browser.clickOn(printed);
        browser.expect(".focus", "as ");
        browser.find(".focus .where a");
    }

    @Test
    @Order(4)
    void correctsASpeaker() {
        browser.open("/statements?words=optimists");
        browser.clickOn(browser.find("a.open"));
        browser.expect("#panel-title", "Statement");
        String before = browser.text(".panel .facts b");
        browser.click("Correct this statement");
        String other = (String)
                browser.js(
                        "return [...document.querySelectorAll('#correct-speaker option')].find((one) => one.textContent.includes('Kostunica')).value");
        browser.choose("#correct-speaker", other);
        browser.click("Save");
        browser.expect(".said", "Saved beside the machine's proposal.");
        browser.expect(".panel .facts b", "Vojislav Kostunica");
        browser.expect(".corrected", "the machine proposed: " + before);
        browser.reload();
        browser.expect(".panel .facts b", "Vojislav Kostunica");
        browser.expect(".corrected", before);
    }

    @Test
    @Order(5)
    void undoesItAndTakesTheUndoingBack() {
        browser.clickOn(browser.find(".past .step button"));
        browser.expect(".said", "Undone.");
        browser.until(
                "the proposal to stand again", b -> !b.text(".panel .facts b").contains("Kostunica"));
        browser.expect(".past", "undid");
        browser.click("Take the undoing back");
        browser.expect(".panel .facts b", "Vojislav Kostunica");
    }

    @Test
    @Order(6)
    void namesASpeakerWhomTheReportDoesNotName() {
        browser.open("/statements?words=optimists");
        browser.clickOn(browser.find("a.open"));
        browser.click("Correct this statement");
        browser.choose("#correct-speaker", "new");
        browser.expect(".correct", "Select the words that name the speaker");
        select("A diplomat");
        browser.list("fieldset.spans")
                .get(0)
                .findElement(By.xpath(".//button[contains(., 'Take what is selected')]"))
                .click();
        browser.click("Save");
        browser.expect(".panel .facts b", "A diplomat");
        browser.click("Undo");
        browser.expect(".panel .facts b", "Vojislav Kostunica");
    }

    @Test
    @Order(7)
    void movesTheEndsOfAContentBySelectingText() {
        browser.open("/statements?words=optimists");
        browser.clickOn(browser.find("a.open"));
        browser.click("Correct this statement");
        select("optimists");
        WebElement content = browser.list("fieldset.spans").get(2);
        content.findElement(By.xpath(".//button[contains(., 'Take what is selected')]"))
                .click();
        assertEquals("optimists", content.findElement(By.cssSelector("output")).getText());
        content.findElement(By.cssSelector("button[title='end one word later']"))
                .click();
        assertEquals(
                "optimists we", content.findElement(By.cssSelector("output")).getText());
        browser.click("Save");
        // The form shows these words before they are saved, and the content had them among others.
        browser.until("the content to be shorter", b -> b.text(".panel p.words").equals("optimists we"));
        browser.reload();
        browser.until("the content to be shorter", b -> b.text(".panel p.words").equals("optimists we"));
    }

    /** Selects words in the report's text, as by dragging over them. */
    private void select(String words) {
        browser.js("""
                const piece = [...document.querySelectorAll('.text [data-start]')].find((one) => one.textContent.includes(arguments[0]));
                const at = piece.textContent.indexOf(arguments[0]);
                getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + arguments[0].length);
                """, words);
    }

    @Test
    @Order(8)
    void seesWhoWasFaster() {
        String report = browser.path();
        browser.click("Correct this statement");
        browser.choose(".correct select[value], .correct label:nth-of-type(2) select", "indirect");
        site.codeMeanwhile(report, "mode", "mixed");
        browser.click("Save");
        browser.expect("dialog", "Somebody changed this statement meanwhile");
        browser.expect("dialog", "mixed");
        browser.click("Save mine over it");
        browser.expect(".panel .facts", "indirect");
    }

    @Test
    @Order(9)
    void rejectsAndTakesBack() {
        String path = browser.path();
        browser.click("Correct this statement");
        browser.click("Reject: this is no statement");
        browser.expect(".text .box", "Rejected statements");
        browser.click("Take the rejection back");
        browser.until(
                "the statement to be there again", b -> b.list(".text .box h2").isEmpty());
        browser.open(path);
        browser.expect("#panel-title", "Statement");
    }

    @Test
    @Order(10)
    void mergesTwoActors() {
        browser.open("/actors?words=Verbeke");
        browser.clickOn(browser.find("a.open"));
        browser.settle();
        browser.click("Merge with another\u2026");
        browser.find("section.box input[type=search]").sendKeys("Jeremic");
        browser.clickOn(browser.find("section.box .entry"));
        browser.expect(".two", "Vuk Jeremic");
        browser.expect(".two", "Johan Verbeke");
        browser.clickOn(browser.find(".two + .row .first"));
        browser.expect(".said", "are one.");
        browser.open("/actors?words=Jeremic");
        browser.clickOn(browser.find("a.open"));
        browser.settle();
        browser.expect(".cards", "Verbeke");
        browser.reload();
        browser.expect(".cards", "Verbeke");
    }

    @Test
    @Order(11)
    void changesAVote() {
        browser.open("/decision?body=un-security-council&date=2007-12-19&rule=substantive&votes=RU.no,US.yes");
        browser.expect(".answer h2", "not adopted");
        WebElement seat = browser.find("[data-member=RU]");
        browser.js("arguments[0].focus()", seat);
        browser.press("a");
        browser.expect(".answer h2", "open");
        assertTrue(browser.path().contains("RU.abstain"), browser.path());
        browser.find("[data-member=GB]").click();
        browser.until("a vote in the address", b -> b.path().contains("GB.yes"));
        browser.reload();
        assertTrue(
                browser.find("[data-member=GB]").getDomAttribute("aria-label").contains("yes"));
        browser.click("Save the picture as SVG");
        String picture = browser.saved(".svg");
        assertTrue(picture.startsWith("<svg") && picture.contains("United Kingdom"), picture.substring(0, 200));
        browser.click("as PNG");
        assertEquals("PNG", new String(browser.savedBytes(".png"), 1, 3, StandardCharsets.US_ASCII));
        browser.click("Save the votes as CSV");
        assertTrue(browser.saved("2007-12-19.csv").contains("RU,Russia,permanent,1,yes,abstain"));
    }

    @Test
    @Order(12)
    void narrowsKeepsAndExports() {
        browser.open("/statements");
        String all = browser.text(".total");
        browser.clickOn(browser.list(".facet").get(3).findElement(By.cssSelector("input[type=checkbox]")));
        browser.until("fewer statements", b -> !b.text(".total").equals(all));
        String total = browser.text(".total");
        assertTrue(browser.path().contains("act="), browser.path());
        browser.find(".kept-form input").sendKeys("what I look at");
        browser.click("Keep");
        browser.expect(".kept", "what I look at");
        browser.click("Save this selection as CSV");
        long rows = browser.saved("statements.csv")
                .lines()
                .filter(line -> line.matches("r[0-9a-f]{16},.*"))
                .count();
        assertEquals(total, rows + (rows == 1 ? " statement" : " statements"));
        browser.open("/statements");
        browser.clickOn(browser.find(".kept a"));
        browser.until("the kept query", b -> b.text(".total").equals(total));
        browser.reload();
        assertEquals(total, browser.text(".total"));
    }

    @Test
    @Order(13)
    void findsItAllAgain() {
        browser.open("/history");
        browser.expect(".steps", "changed speaker");
        browser.open("/");
        browser.press(Keys.ESCAPE);
        browser.expect(".card", "3 reports");
        assertEquals(
                List.of(),
                browser.complaints().stream()
                        .filter(line -> !line.contains("412"))
                        .toList());
    }
}
