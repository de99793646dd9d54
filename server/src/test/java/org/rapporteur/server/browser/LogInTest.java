package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with accounts asks who is there, and shows nothing before it knows. */
@Tag("once")
class LogInTest {

    @Test
    void asksLetsInAndOut(@TempDir Path folder) {
        try (Site site = Site.withAccounts(folder);
                Browser browser = new Browser(site.address(), Site.downloads(folder))) {
            browser.open("/statements");
            browser.expect("h1", "Log in");
            assertEquals(List.of(), Axe.look(browser));
            browser.find("input[autocomplete=username]").sendKeys("ada");
            browser.find("input[type=password]").sendKeys("a wrong password");
            browser.find("button[type=submit]").click();
            browser.expect(".trouble", "wrong");
            browser.find("input[type=password]").sendKeys(Site.PASSWORD);
            browser.find("button[type=submit]").click();
            browser.expect("h1", "Statements");
            browser.expect(".foot", "ada, admin");
            browser.click("Users");
            browser.expect(".card", "ada");
            assertEquals(List.of(), Axe.look(browser));
            browser.click("Log out");
            browser.expect("h1", "Log in");
        }
    }
}
