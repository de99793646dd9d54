package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Everything by keyboard alone: the mouse is never used here. */
@Tag("once")
@TestInstance(Lifecycle.PER_CLASS)
class KeyboardTest {

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

    @BeforeEach
    void wide() {
        browser.size(1280, 900);
    }

    /** Presses tab until something that fits has the focus; what it passes must show that it has it. */
    private void tabTo(String css) {
        for (int i = 0; i < 120; i++) {
            browser.press(Keys.TAB);
            assertTrue((Boolean) browser.js("""
                            const it = document.activeElement;
                            if (it === document.body) return true;
                            const style = getComputedStyle(it);
                            return style.outlineStyle !== 'none' || it.matches('.seat');"""), "the focus cannot be seen at " + focus());
            if ((Boolean) browser.js("return document.activeElement.matches(arguments[0])", css)) {
                return;
            }
        }
        throw new AssertionError("tab never comes to " + css + "; at last it was at " + focus());
    }

    private String focus() {
        return (String) browser.js("return document.activeElement.outerHTML.slice(0, 200)");
    }

    @Test
    void theFirstStopLeadsPastTheHeader() {
        browser.open("/reports");
        browser.press(Keys.TAB);
        assertTrue(focus().contains("Skip to the content"), focus());
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);
        assertEquals(true, browser.js("return document.activeElement.closest('main') !== null"), focus());
    }

    @Test
    void everyViewIsWalkedThrough() {
        List<String> stuck = new ArrayList<>();
        visit.views().forEach((name, address) -> {
            browser.open(address);
            browser.js("document.activeElement.blur()");
            boolean footer = false;
            for (int i = 0; i < 150 && !footer; i++) {
                browser.press(Keys.TAB);
                footer = (Boolean) browser.js("return document.activeElement.closest('.foot') !== null");
            }
            if (!footer) {
                stuck.add(name + " holds the focus at " + focus());
            }
        });
        assertEquals(List.of(), stuck);
    }

    @Test
    void aStatementIsChosenCorrectedAndUndone() {
        browser.open(visit.views().get("report"));
        tabTo(".n");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.until("the focus in the statement", b -> focus().contains("panel-title"));
        browser.expect("#panel-title", "Statement 2");
        tabTo("button.first");
        browser.press(Keys.ENTER);
        tabTo("button[title='end one word earlier']");
        String before = browser.text(".spans output");
        browser.press(Keys.ENTER);
        browser.until("a shorter span", b -> !b.text(".spans output").equals(before));
        tabTo("button[type=submit]");
        browser.press(Keys.ENTER);
        browser.expect(".said", "Saved");
        browser.expect(".corrected", "words of the source");
        tabTo(".past .step button");
        browser.press(Keys.ENTER);
        browser.expect(".said", "Undone.");
        browser.press(Keys.ESCAPE);
    }

    @Test
    void severalStatementsAreChosenRejectedAndTakenBack() {
        browser.open("/statements");
        String before = browser.text(".total");
        tabTo("tbody .tick input");
        browser.press(Keys.SPACE);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.SPACE);
        browser.expect(".chosen-now", "2 chosen");
        browser.js(
                "document.querySelector('main h1').parentElement.querySelector('.chosen-now button.danger').focus()");
        browser.press(Keys.ENTER);
        browser.expect("dialog", "Reject 2 statements?");
        tabTo("dialog button.danger");
        browser.press(Keys.ENTER);
        browser.expect(".done-last", "2 statements rejected.");
        tabTo(".done-last button");
        browser.press(Keys.ENTER);
        browser.expect(".done-last", "Undone.");
        browser.until("all of them again", b -> b.text(".total").equals(before));
    }

    @Test
    void aSpeakerOfAStoryIsLitUp() {
        browser.open(visit.views().get("story"));
        tabTo(".speakers button");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ENTER);
        browser.expect(".focus", "Speaker");
    }

    @Test
    void findingsAreGoneThroughWithArrows() {
        browser.open(visit.views().get("story"));
        tabTo(".findings .entry");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.find(".focus");
        browser.expect(".entry[aria-pressed=true]", "");
        tabTo(".column .b");
        browser.press(Keys.END);
        assertTrue(focus().contains("class=\"b"), focus());
    }

    @Test
    void aVoteIsChangedByItsLetter() {
        browser.open(visit.views().get("decision"));
        tabTo(".seat");
        browser.press(Keys.ARROW_RIGHT);
        String member = (String) browser.js("return document.activeElement.dataset.member");
        browser.press("n");
        browser.until("the vote in the address", b -> b.path().contains(member + ".no"));
        assertEquals(member, browser.js("return document.activeElement.dataset.member"), "the focus was lost");
    }

    @Test
    void keysLeadFromViewToView() {
        browser.open("/");
        browser.press("g");
        browser.press("t");
        browser.until("the statements", b -> b.path().startsWith("/statements"));
        browser.settle();
        browser.press("/");
        assertTrue(focus().contains("type=\"search\""), focus());
        browser.press("optimists", Keys.ENTER);
        browser.until("the words in the address", b -> b.path().contains("words=optimists"));
        browser.settle();
        tabTo("a.open");
        browser.press(Keys.ENTER);
        browser.until("the report", b -> b.path().startsWith("/reports/"));
        browser.expect("#panel-title", "Statement");
        browser.press("?");
        browser.expect("dialog", "Keys");
        browser.press(Keys.ESCAPE);
        browser.until("no dialog", b -> b.list("dialog").isEmpty());
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        browser.open("/settings");
        tabTo("input[type=checkbox]");
        browser.press(Keys.SPACE);
        browser.open("/reports");
        browser.press("?");
        assertTrue(browser.list("dialog").isEmpty());
        browser.open("/settings");
        tabTo("input[type=checkbox]");
        browser.press(Keys.SPACE);
        browser.open("/reports");
        browser.press("?");
        browser.expect("dialog", "Keys");
    }

    @Test
    void theTourIsTakenAndClosed() {
        browser.open("/settings");
        browser.js(
                "[...document.querySelectorAll('main button')].find((one) => one.textContent === 'Start the tour').focus()");
        browser.press(Keys.ENTER);
        browser.expect(".tour", "1 of 6");
        tabTo(".tour .first");
        for (int step = 2; step <= 6; step++) {
            browser.press(Keys.ENTER);
            browser.expect(".tour", step + " of 6");
        }
        browser.press(Keys.ESCAPE);
        browser.until("no tour", b -> b.list(".tour").isEmpty());
    }
}
