package org.rapporteur.server.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at the page. Everything waited for has to come within a minute, since the
 * machine may be a slow one. Not safe for use by several threads. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String address;
    private final Path downloads;

    /** Starts one for a server at an address without a slash at its end; files are saved to the folder. */
    Browser(String address, Path downloads) {
        this.address = address;
        this.downloads = downloads;
        this.driver = Chromium.start(downloads);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens one of the page's addresses and waits until nothing loads any more. */
    void open(String path) {
        driver.get(address + path);
        settle();
    }

    void reload() {
        driver.navigate().refresh();
        settle();
    }

    void back() {
        driver.navigate().back();
        settle();
    }

    /** Returns the address without the server's part. */
    String path() {
        return driver.getCurrentUrl().substring(address.length());
    }

    /** Waits until a heading is there and nothing is loading. */
    void settle() {
        until(
                "the page to settle",
                b -> (Boolean)
                        js(
                                "return !!document.querySelector('#main h1') && !document.querySelector('.loading, [aria-busy=true]')"));
    }

    WebElement find(String css) {
        return until("'" + css + "'", b -> {
            List<WebElement> found = driver.findElements(By.cssSelector(css));
            return found.isEmpty() || !found.get(0).isDisplayed() ? null : found.get(0);
        });
    }

    List<WebElement> list(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Returns the button or link with these words. */
    WebElement named(String words) {
        String quoted = words.contains("\"") ? "'" + words + "'" : "\"" + words + "\"";
        By by = By.xpath("//*[self::button or self::a or self::summary][normalize-space()=" + quoted
                + " or @aria-label=" + quoted + "][not(ancestor::*[@hidden])]");
        return until(
                "something named '" + words + "'",
                b -> driver.findElements(by).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    void click(String words) {
        clickOn(named(words));
    }

    void clickOn(WebElement element) {
        js("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        element.click();
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void shiftTab() {
        new Actions(driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
    }

    /** Chooses an option of a select by its value, as its change by hand would. */
    void choose(String css, String value) {
        js(
                "const s = arguments[0]; s.value = arguments[1]; s.dispatchEvent(new Event('change', {bubbles: true}))",
                find(css),
                value);
    }

    /** Returns the words that are seen in an element. */
    String text(String css) {
        return find(css).getText();
    }

    /** Waits until an element has these words in it. */
    void expect(String css, String words) {
        until("'" + words + "' in " + css, b -> {
            List<WebElement> found = driver.findElements(By.cssSelector(css));
            return found.stream().anyMatch(one -> one.getText().contains(words)) ? Boolean.TRUE : null;
        });
    }

    Object js(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object jsLater(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return driver.executeAsyncScript(script, arguments);
    }

    /** Waits until something is neither null nor false. */
    <T> T until(String what, Function<Browser, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .pollingEvery(Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> what + "; the page shows: " + shown())
                .until(ignored -> condition.apply(this));
    }

    private String shown() {
        return path() + "\n" + js("return document.body.innerText.slice(0, 3000)") + "\n" + complaints();
    }

    /** Makes the window so wide and high, down to the narrowest phone. */
    void size(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void media(String name, String value) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", name, "value", value))));
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Returns what the browser complained of: refused by the policy, thrown, not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                // What axe itself does is no fault of the page.
                .filter(message -> !message.contains("Canvas2D"))
                .toList();
    }

    /** Drops files on the page, as from a folder: names and texts. */
    void drop(Map<String, String> files) {
        js("""
                const transfer = new DataTransfer();
                for (const [name, text] of Object.entries(arguments[0])) {
                  transfer.items.add(new File([text], name));
                }
                for (const type of ["dragenter", "dragover", "drop"]) {
                  document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: transfer}));
                }
                """, files);
    }

    /** Waits for a saved file whose name ends so, and returns its text. */
    String saved(String ending) {
        return new String(savedBytes(ending), StandardCharsets.UTF_8);
    }

    byte[] savedBytes(String ending) {
        return until("a saved file " + ending, b -> {
            try (Stream<Path> all = Files.list(downloads)) {
                Path file = all.filter(path -> path.toString().endsWith(ending))
                        .findFirst()
                        .orElse(null);
                return file == null || Files.size(file) == 0 ? null : Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        driver.quit();
    }
}
