package org.rapporteur.server.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Finds chromium and its driver on this machine and starts them. Nothing is ever fetched from anywhere. Stateless. */
final class Chromium {

    private static final List<String> BROWSERS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> DRIVERS = List.of(
            "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    private Chromium() {}

    /** Starts a browser that saves files to a folder; skips the test where there is none, and fails it with {@code CI=true}. */
    static ChromeDriver start(Path downloads) {
        Path browser = find("CHROMIUM", BROWSERS);
        Path driver = find("CHROMEDRIVER", DRIVERS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        // As root, as in containers, there is no sandbox; the pages are our own.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--force-color-profile=srgb",
                "--lang=en-GB",
                "--hide-scrollbars");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        File file = driver.toFile();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(file)
                .usingAnyFreePort()
                .build();
        return new ChromeDriver(service, options);
    }

    private static Path find(String variable, List<String> places) {
        Optional<Path> found = Optional.ofNullable(System.getenv(variable))
                .map(Path::of)
                .or(() -> places.stream()
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst());
        if (found.isEmpty()) {
            String words = "no " + variable.toLowerCase(java.util.Locale.ROOT)
                    + " is installed (apt install chromium chromium-driver," + " or name it in " + variable
                    + "): nothing of the page was tried in a browser";
            if ("true".equals(System.getenv("CI"))) {
                fail(words);
            }
            abort(words);
        }
        return found.get();
    }
}
