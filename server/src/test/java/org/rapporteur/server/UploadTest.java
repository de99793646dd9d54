package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Files from strangers: too large, packed, with names that lead elsewhere, with markup. */
@Tag("once")
class UploadTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";

    @TempDir
    Path folder;

    private Served served;
    private Client client;

    @BeforeEach
    void start() {
        served = Served.in(folder, settings -> settings.withMaxUpload(8 << 20));
        client = served.client();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void attack05_aGigabyteIsRefusedWithoutBeingRead() throws Exception {
        String head = head("Content-Length: " + (1L << 30));
        String answer = Raw.send(client.port, head + "--b\r\n");
        assertEquals(413, Raw.status(answer), answer);
        assertEquals(List.of(), left());
    }

    @Test
    void attack05_aGigabyteOfUnknownLengthIsRefusedInBoundedMemory() throws Exception {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        long sent = 0;
        long highest = 0;
        byte[] chunk = ("10000\r\n" + "x".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        String begin = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), client.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head("Transfer-Encoding: chunked").getBytes(StandardCharsets.US_ASCII));
            out.write((Integer.toHexString(begin.length()) + "\r\n" + begin + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            while (sent < 1L << 30) {
                out.write(chunk);
                sent += 1 << 16;
                highest = Math.max(highest, runtime.totalMemory() - runtime.freeMemory());
            }
        } catch (IOException e) {
            // The server has hung up, as it should.
            assertTrue(sent < 256L << 20, "the server read " + sent + " bytes");
        }
        assertTrue(highest - before < 256L << 20, "memory grew by " + (highest - before));
        assertEquals(List.of(), left());
        assertEquals(200, client.get("/health").statusCode());
        assertEquals(0, client.json("/api/jobs").get("items").size());
    }

    private String head(String length) throws IOException, InterruptedException {
        String token = client.token();
        return "POST /api/reports HTTP/1.1\r\nHost: 127.0.0.1:" + client.port + "\r\nCookie: "
                + client.cookies.getCookieStore().getCookies().get(0) + "\r\nX-CSRF-Token: " + token
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\n" + length + "\r\n\r\n";
    }

    @Test
    void attack05_anArchiveIsNotUnpacked() throws Exception {
        byte[] zip = new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 0, 0, 0, 0};
        for (String name : List.of("bomb.zip", "bomb.txt", "bomb.qdpx", "bomb.gz")) {
            JsonNode job = Uploads.add(
                    client,
                    Map.of(name, new String(zip, StandardCharsets.ISO_8859_1) + "\u0000".repeat(100)),
                    Map.of());
            assertTrue(job.get("message").stringValue().contains("1 problem"), job.toString());
        }
        assertEquals(0, client.json("/api/about").get("store").get("reports").intValue());
        HttpResponse<String> packed =
                client.send("POST", "/api/queries", "{\"name\":\"a\",\"query\":\"\"}", "Content-Encoding", "gzip");
        assertEquals(415, packed.statusCode());
    }

    /** Two hundred megabytes of nothing in a few hundred kilobytes. */
    private static byte[] packed(boolean zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = zip ? new ZipOutputStream(bytes) : new GZIPOutputStream(bytes)) {
            if (out instanceof ZipOutputStream entries) {
                entries.putNextEntry(new ZipEntry("a.txt"));
            }
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] manyEntries(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                out.putNextEntry(new ZipEntry("e" + i));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void attack05_aBombStaysPackedUnderEveryName() throws Exception {
        byte[] zip = packed(true);
        byte[] lying = zip.clone();
        // Says of its entry that it is small: the size in the directory at the end, where most readers look.
        java.util.Arrays.fill(lying, zip.length - 80, zip.length - 60, (byte) 0);
        Runtime runtime = Runtime.getRuntime();
        long highest = 0;
        for (String name : List.of("a.zip", "a.gz", "a.warc.gz", "a.txt", "a.jsonl", "a.html", "a.qdpx", "a.docx")) {
            for (byte[] bomb : List.of(zip, lying, packed(false), manyEntries(20_000))) {
                JsonNode job = Uploads.addBytes(client, name, bomb);
                assertTrue(job.get("message").stringValue().contains("problem"), name + job);
                highest = Math.max(highest, runtime.totalMemory() - runtime.freeMemory());
            }
        }
        assertTrue(highest < 1500L << 20, "memory grew to " + highest);
        assertEquals(0, client.json("/api/about").get("store").get("reports").intValue());
        assertEquals(List.of(), left());
    }

    @Test
    void attack04_aNameThatLeadsElsewhereIsOnlyAName() throws Exception {
        Path outside = folder.resolve("outside.txt");
        int i = 0;
        for (String name : List.of(
                "../outside.txt",
                "../../../../outside.txt",
                outside.toString(),
                "..\\\\..\\\\outside.txt",
                "C:\\\\outside.txt",
                "..%2f..%2foutside.txt",
                "a/../../outside.txt",
                "outside.txt/.",
                "..",
                ".",
                "CON",
                "x".repeat(300) + ".txt")) {
            String text = "Report " + ++i + ". " + Served.TEXT;
            JsonNode job = Uploads.add(client, Map.of(name, text), Map.of());
            assertEquals("done", job.get("state").stringValue(), name + job);
        }
        assertFalse(Files.exists(outside));
        assertEquals(List.of(), left());
        for (JsonNode hit : client.json("/api/reports").get("items")) {
            String uri = client.json("/api/reports/" + hit.get("report").stringValue())
                    .get("report")
                    .get("uri")
                    .stringValue();
            assertFalse(uri.contains("/") || uri.contains("\\") || uri.equals(".."), uri);
        }
    }

    @Test
    void attack10_scriptInTextsTitlesNamesAndFieldsComesBackAsTextOfJsonAlone() throws Exception {
        String text =
                "The envoy " + SCRIPT + " said that \"" + SCRIPT + " is dead\".\n\nMinister Otto Brandt said: \"No.\"";
        JsonNode job = Uploads.add(
                client,
                Map.of("a" + SCRIPT.replace("/", "") + ".txt", text),
                Map.of("outlet", SCRIPT, "title", SCRIPT));
        assertEquals("done", job.get("state").stringValue(), job.toString());
        Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        client.send("POST", "/api/queries", Client.JSON.writeValueAsString(Map.of("name", SCRIPT, "query", SCRIPT)));
        String report =
                client.json("/api/reports").get("items").get(0).get("report").stringValue();
        int seen = 0;
        for (String path : List.of(
                "/api/reports/" + report,
                "/api/reports/" + report + "/record",
                "/api/statements",
                "/api/statements.csv",
                "/api/statements.jsonl",
                "/api/stories",
                "/api/actors",
                "/api/queries",
                "/api/jobs",
                "/api/export",
                "/api/codings",
                "/api/reports?words=" + "%3Cscript%3E",
                "/api/reports/%3Cscript%3E",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/assets/%3Cscript%3E.js")) {
            HttpResponse<String> response = client.get(path);
            String type = response.headers().firstValue("Content-Type").orElse("");
            boolean page = type.startsWith("text/html");
            assertFalse(page && response.body().contains("alert("), path + " gives markup");
            assertTrue(page || type.contains("json") || type.startsWith("text/csv"), path + ": " + type);
            assertEquals(
                    "nosniff",
                    response.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
            seen += response.body().contains("alert(") ? 1 : 0;
        }
        assertTrue(seen >= 6, "the script was seen " + seen + " times: is it kept as it is?");
    }

    @Test
    void attack11_aFileThatWasSentIsNeverShownAsAPage() throws Exception {
        String page = "<!DOCTYPE html><html><head><title>T</title></head><body><article><p>" + Served.TEXT
                + "</p></article>" + SCRIPT + "</body></html>";
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        Uploads.add(client, Map.of("page.html", page, "picture.svg", picture, "picture.png", picture), Map.of());
        for (String path : List.of(
                "/page.html", "/picture.svg", "/assets/page.html", "/assets/picture.svg", "/api/reports/picture.svg")) {
            HttpResponse<String> response = client.get(path);
            assertFalse(response.body().contains("alert(1)"), path);
        }
        for (JsonNode hit : client.json("/api/reports").get("items")) {
            String path = "/api/reports/" + hit.get("report").stringValue();
            for (String each : List.of(path, path + "/record")) {
                String type =
                        client.get(each).headers().firstValue("Content-Type").orElse("");
                assertTrue(type.contains("json"), each + ": " + type);
            }
        }
        for (String path : List.of("/api/export", "/api/statements.csv", "/api/statements.jsonl")) {
            String disposition =
                    client.get(path).headers().firstValue("Content-Disposition").orElse("");
            assertTrue(disposition.startsWith("attachment; filename="), path + ": " + disposition);
        }
    }

    @Test
    void attack14_aRecordWithOthersCodingsIsTakenFromWhoKeepsTheAccountsAlone() throws Exception {
        String record = "{\"type\":\"record\",\"format\":\"rapporteur-record\",\"version\":1,\"producer\":\"x 1\"}\n";
        try (Served team = Served.withAccounts(folder.resolve("team"))) {
            Client coder = team.client("cora");
            assertEquals(
                    403,
                    Uploads.send(coder, "/api/reports", Map.of("a.jsonl", record), Map.of())
                            .statusCode());
            assertEquals(
                    403,
                    Uploads.send(coder, "/api/imports", Map.of("a.jsonl", record), Map.of())
                            .statusCode());
            Client admin = team.client("ada");
            assertEquals(
                    202,
                    Uploads.send(admin, "/api/imports", Map.of("a.jsonl", record), Map.of())
                            .statusCode());
        }
    }

    @Test
    void aFormThatIsBrokenIsRefused() throws Exception {
        for (String body : List.of(
                "",
                "--b",
                "--b\r\n\r\n",
                "x".repeat(1000),
                "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n")) {
            String answer =
                    Raw.send(client.port, head("Content-Length: " + body.length() + "\r\nConnection: close") + body);
            assertEquals(400, Raw.status(answer), body + answer);
        }
        assertEquals(
                400,
                Uploads.send(client, "/api/reports", Map.of(), Map.of("outlet", "x"))
                        .statusCode());
        assertEquals(
                400,
                Uploads.send(client, "/api/reports", Map.of("a.txt", "x"), Map.of("date", "soon"))
                        .statusCode());
        assertEquals(
                400,
                Uploads.send(client, "/api/reports", Map.of("a.txt", "x"), Map.of("by", "coder:x"))
                        .statusCode());
        assertEquals(List.of(), left());
    }

    /** Files that lie about, but for the lock. */
    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("incoming"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .toList();
        }
    }
}
