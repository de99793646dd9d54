package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.shared.ExitCode;

/** {@code serve} as whoever types it has it: a process, a page, an end. */
@Timeout(180)
class ServeTest {

    @TempDir
    private Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private String store;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("kept.db").toString();
        Path report = Files.writeString(folder.resolve("tide.txt"), "\"We refuse the quota,\" Anna Berg said.\n");
        assertEquals(
                0,
                Ran.run("ingest", "--annotator", "rules", "--store", store, report.toString())
                        .code());
    }

    private HttpResponse<String> get(String place) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(place)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Returns the address that it tells when it is ready, having checked what else it says. */
    private String place(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = said.readLine();
        assertTrue(
                first != null && first.startsWith("Rapporteur is at http://127.0.0.1:"), () -> Program.errors(process));
        assertEquals("Its store is " + store, said.readLine());
        assertEquals("Ctrl-C ends it.", said.readLine());
        return first.substring("Rapporteur is at ".length());
    }

    @Test
    @Tag("once")
    void itServesThePageAndEndsWhenItIsToldTo() throws IOException, InterruptedException {
        Process process = Program.of("serve", "--annotator", "rules", "--store", store, "--port", "0")
                .start();
        try {
            String place = place(process);
            HttpResponse<String> health = get(place + "health");
            assertEquals(200, health.statusCode(), health.body());
            assertTrue(health.body().contains("\"ready\":true"), health.body());
            HttpResponse<String> page = get(place);
            assertEquals(200, page.statusCode());
            assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
            assertTrue(get(place + "api/statements?words=quota").body().contains("We refuse the quota"));

            process.destroy();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
            assertEquals(128 + 15, process.exitValue(), () -> Program.errors(process));
            Assertions.assertThrows(ConnectException.class, () -> get(place + "health"));
        } finally {
            process.destroyForcibly();
        }
        assertTrue(Ran.run("search", "--store", store, "quota").out().contains("1 found"));
    }

    @Test
    @Tag("once")
    void itOpensTheBrowserOnItsAddress() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                System.getProperty("os.name").contains("Linux"), "the stand-in is called as Linux calls a browser");
        Path opened = folder.resolve("opened");
        Path browser = Files.writeString(
                Files.createDirectory(folder.resolve("bin")).resolve("xdg-open"),
                "#!/bin/sh\nprintf %s \"$1\" > '" + opened + ".draft' && mv '" + opened + ".draft' '" + opened + "'\n");
        Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder = Program.of("serve", "--annotator", "rules", "--store", store, "--port", "0", "--open");
        builder.environment().merge("PATH", browser.getParent() + ":", (path, first) -> first + path);
        Process process = builder.start();
        try {
            String place = place(process);
            while (!Files.exists(opened)) {
                assertTrue(process.isAlive(), () -> Program.errors(process));
                Thread.sleep(20);
            }
            assertEquals(place, Files.readString(opened));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aPortInUseIsNamedWithWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Ran used = Ran.run("serve", "--store", store, "--port", port);
            assertEquals(ExitCode.SERVER, used.code(), used.err());
            assertEquals("", used.out());
            assertEquals(1, used.err().lines().count(), used.err());
            assertTrue(used.err().contains("port is in use") && used.err().contains(port), used.err());
            assertTrue(used.err().contains("--port"), used.err());
        }
    }

    @Test
    void aStoreThatIsNoneIsRefusedAndNoServerStarts() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.db"), "Dear harbour master, ".repeat(99));
        for (String bad : new String[] {letter.toString(), "jdbc:postgresql://127.0.0.1:1/none", folder.toString()}) {
            Ran refused = Ran.run("serve", "--store", bad, "--port", "0");
            assertEquals(ExitCode.STORE, refused.code(), refused.err());
            assertEquals("", refused.out());
            assertEquals(1, refused.err().lines().count(), refused.err());
        }
        assertEquals("Dear harbour master, ".repeat(99), Files.readString(letter));
    }

    @Test
    void anotherAddressNeedsAnAdminOfTheStore() {
        Ran open = Ran.run("serve", "--store", store, "--host", "0.0.0.0", "--port", "0");
        assertEquals(ExitCode.SERVER, open.code(), open.err());
        assertTrue(open.err().contains("user add") && open.err().contains("admin"), open.err());
        assertFalse(open.out().contains("Rapporteur is at"));
    }
}
