package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Configuration;
import org.rapporteur.store.Store;
import org.rapporteur.store.job.Job;
import org.rapporteur.store.job.JobState;
import tools.jackson.databind.JsonNode;

/** Jobs whose server dies, clients that go, characters beyond the usual, cells that are formulas. */
@Tag("once")
class FaultTest {

    @TempDir
    Path folder;

    @Test
    void attack20_aJobOfAServerThatDiedEndsAsFailedWithAReason() throws Exception {
        try (Store store = Served.store(folder)) {
            Instant long_ago = Instant.now().minus(Duration.ofMinutes(5));
            store.jobs()
                    .put(new Job("jdead", "collate", "local", JobState.RUNNING, 3, 9L, null, null, long_ago, long_ago));
            store.jobs()
                    .put(new Job(
                            "jlate",
                            "collate",
                            "local",
                            JobState.WAITING,
                            0,
                            null,
                            null,
                            null,
                            long_ago,
                            Instant.now().minusSeconds(18)));
        }
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            JsonNode dead = client.json("/api/jobs/jdead");
            assertEquals("failed", dead.get("state").stringValue());
            assertTrue(dead.get("message").stringValue().contains("has gone"), dead.toString());
            long begun = System.nanoTime();
            while (!client.json("/api/jobs/jlate").get("state").stringValue().equals("failed")) {
                assertTrue(System.nanoTime() - begun < 30_000_000_000L, "it spins for more than 30 seconds");
                Thread.sleep(200);
            }
        }
    }

    @Test
    void attack20_anIngestThatAServerLeftIsGoneOnWithByTheNext() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        String job;
        try (Served served = Served.in(
                folder,
                settings -> settings.withReading(
                        new Configuration(() -> new Slow(begun, never), 1), Duration.ofMinutes(5)))) {
            HttpResponse<String> accepted = Uploads.send(
                    served.client(), "/api/reports", Map.of("a.txt", Served.TEXT), Map.of("outlet", "Harbour Post"));
            job = Client.tree(accepted).get("id").stringValue();
            assertTrue(begun.await(30, TimeUnit.SECONDS));
        }
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            long start = System.nanoTime();
            String state = "waiting";
            while (!state.equals("done")) {
                state = client.json("/api/jobs/" + job).get("state").stringValue();
                assertTrue(System.nanoTime() - start < 60_000_000_000L && !state.equals("failed"), state);
                Thread.sleep(100);
            }
            assertEquals(1, client.json("/api/reports").get("total").intValue());
            assertTrue(client.json("/api/statements").get("total").intValue() > 3);
        }
    }

    @Test
    void aJobIsCancelledByWhoAskedForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Served served = Served.in(
                folder,
                settings -> settings.withReading(
                        new Configuration(() -> new Slow(begun, never), 1), Duration.ofMinutes(5)))) {
            Client client = served.client();
            HttpResponse<String> accepted =
                    Uploads.send(client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of());
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            String path = accepted.headers().firstValue("Location").orElseThrow();
            assertEquals(200, client.send("DELETE", path, null).statusCode());
            assertEquals("cancelled", Uploads.end(client, accepted).get("state").stringValue());
            assertEquals(409, client.send("DELETE", path, null).statusCode());
        }
    }

    @Test
    void attack03_offsetsCountCodePointsWhateverTheCharacters() throws Exception {
        String text =
                "\u202e\ud83d\ude00 The envoy Lena Ma\u0301rsh said: \"\ud83d\udea2 is dead\u200f.\"\r\n\r\nMinister Otto"
                        + " Brandt said: \"No \ud83d\ude45\u200d\u2640\ufe0f.\"\r\n";
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            JsonNode job = Uploads.add(client, Map.of("a.txt", "\ufeff" + text), Map.of("outlet", "\ud83d\udcf0"));
            assertEquals("done", job.get("state").stringValue(), job.toString());
            String report = client.json("/api/reports")
                    .get("items")
                    .get(0)
                    .get("report")
                    .stringValue();
            JsonNode whole = client.json("/api/reports/" + report);
            int[] points =
                    whole.get("report").get("text").stringValue().codePoints().toArray();
            int seen = 0;
            for (JsonNode item : whole.get("items")) {
                for (String part : List.of("content", "source", "cue")) {
                    JsonNode words = item.get(part);
                    if (words == null
                            || words.isNull()
                            || !words.has("spans")
                            || words.get("spans").size() != 1) {
                        continue;
                    }
                    JsonNode span = words.get("spans").get(0);
                    int start = span.get(0).intValue();
                    String there = new String(points, start, span.get(1).intValue() - start);
                    assertEquals(words.get("text").stringValue(), there, item.toString());
                    seen++;
                }
            }
            assertTrue(seen >= 4, "only " + seen + " spans seen: " + whole);
            JsonNode hit = client.json("/api/statements").get("items").get(0);
            String content = hit.get("content").stringValue();
            int start = hit.get("start").intValue();
            assertEquals(content, new String(points, start, content.codePointCount(0, content.length())));
        }
    }

    @Test
    void attack18_cellsThatASpreadsheetWouldComputeAreNeutralisedUnlessAskedFor() throws Exception {
        try (Served served = Served.in(folder)) {
            Client client = served.client();
            for (String outlet : List.of("=1+1", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0")) {
                served.add(outlet, outlet, Served.TEXT + outlet);
            }
            String safe = client.get("/api/statements.csv").body();
            String kept = client.get("/api/statements.csv?formulas=keep").body();
            for (String outlet : List.of("=1+1", "+1", "-1", "@SUM(1)", "=cmd")) {
                assertFalse(safe.contains("," + outlet), outlet);
                assertTrue(safe.contains(",'" + outlet), outlet);
                assertTrue(kept.contains("," + outlet), outlet);
            }
            assertEquals(kept.lines().count(), safe.lines().count());
            assertEquals(400, client.get("/api/statements.csv?formulas=maybe").statusCode());
        }
    }

    @Test
    void attack19_anExportStopsWhenTheClientGoesAndAnotherGoesOn() throws Exception {
        try (Served served = Served.in(folder)) {
            for (int i = 0; i < 40; i++) {
                served.add("Harbour Post", "Treaty " + i, (Served.TEXT + "Note " + i + ".\n").repeat(20));
            }
            Client client = served.client();
            long all = client.get("/api/statements.jsonl").body().lines().count();
            for (int i = 0; i < 20; i++) {
                HttpRequest request =
                        HttpRequest.newBuilder(client.uri("/api/export")).build();
                HttpResponse<InputStream> response =
                        client.http.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream in = response.body()) {
                    assertEquals(200, response.statusCode());
                    assertEquals(100, in.readNBytes(100).length);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
            assertEquals(all, client.get("/api/statements.jsonl").body().lines().count());
            assertEquals(client.json("/api/statements").get("total").longValue(), all);
        }
    }

    @Test
    void theModelIsLoadedWithTheFirstTextAndLetGoOfWhenIdle() throws Exception {
        try (Served served =
                Served.in(folder, settings -> settings.withReading(Served.RULES, Duration.ofMillis(300)))) {
            Client client = served.client();
            assertTrue(client.get("/metrics").body().contains("rapporteur_model_loaded 0"));
            client.send("POST", "/api/readings", Client.JSON.writeValueAsString(Map.of("text", Served.TEXT)));
            long begun = System.nanoTime();
            while (!client.get("/metrics").body().contains("rapporteur_model_loaded 0")) {
                assertTrue(System.nanoTime() - begun < 20_000_000_000L, "the model is never let go");
                Thread.sleep(50);
            }
        }
    }

    @Test
    void nothingOfAJobIsLeftOnDisk() throws Exception {
        try (Served served = Served.in(folder)) {
            Uploads.add(served.client(), Map.of("a.txt", Served.TEXT), Map.of());
        }
        try (var files = Files.walk(folder.resolve("incoming"))) {
            assertEquals(1, files.count());
        }
    }
}
