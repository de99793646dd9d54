package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.engine.Configuration;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.sql.SqlStores;
import org.rapporteur.store.sql.StoreAddress;
import tools.jackson.databind.JsonNode;

/** PostgreSQL goes and comes back behind a server that runs: it says so, loses nothing, and goes on by itself. */
@Tag("once")
class GoneTest {

    private static final long AGAIN = TimeUnit.SECONDS.toNanos(30);

    @TempDir
    Path folder;

    private int port;
    private EmbeddedPostgres database;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        database = launch();
    }

    @AfterEach
    void stop() throws IOException {
        database.close();
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private Served serve(Configuration reading) {
        return Served.over(
                SqlStores.open(
                        StoreAddress.of("jdbc:postgresql://localhost:" + port + "/postgres", Where.USER, Where.USER),
                        new RecordItemFormat()),
                folder,
                settings -> settings.withReading(reading, Duration.ofMinutes(5)));
    }

    @Test
    void aDatabaseThatGoesIsToldOfAndNoWriteIsLostWhenItIsBack() throws Exception {
        try (Served served = serve(Served.RULES)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client client = served.client();
            String id = client.json("/api/statements")
                    .get("items")
                    .get(0)
                    .get("statement")
                    .stringValue();
            AtomicBoolean ends = new AtomicBoolean();
            AtomicInteger confirmed = new AtomicInteger();
            AtomicInteger unclear = new AtomicInteger();
            Client writer = served.client().knowing(client.contract());
            CompletableFuture<Void> writing =
                    CompletableFuture.runAsync(() -> write(writer, id, ends, confirmed, unclear));
            while (confirmed.get() < 5) {
                Thread.sleep(10);
            }
            database.close();
            isToldOf(client, report);
            int before = confirmed.get();
            database = launch();
            long begun = System.nanoTime();
            while (client.get("/health").statusCode() != 200 || confirmed.get() < before + 5) {
                assertTrue(System.nanoTime() - begun < AGAIN, "the server does not go on by itself");
                Thread.sleep(50);
            }
            ends.set(true);
            writing.get(60, TimeUnit.SECONDS);
            long kept = served.store.codings().version(id);
            assertTrue(
                    kept >= confirmed.get() && kept <= confirmed.get() + unclear.get(),
                    kept + " writes kept, " + confirmed + " confirmed, of " + unclear + " nothing was said");
            assertEquals(kept, served.store.codings().history(id).size());
            System.out.println("gone: " + confirmed + " writes confirmed, " + unclear + " not, " + kept
                    + " kept; back after " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        }
    }

    private static void isToldOf(Client client, String report) throws Exception {
        for (String path : new String[] {"/api/reports/" + report, "/api/statements", "/api/about"}) {
            HttpResponse<String> response = client.get(path);
            assertEquals(503, response.statusCode(), path + response.body());
            assertTrue(
                    Client.tree(response).get("detail").stringValue().contains("cannot be reached"), response.body());
            assertFalse(response.body().contains("postgres"), "it tells where the store is: " + response.body());
        }
        HttpResponse<String> health = client.get("/health");
        assertEquals(503, health.statusCode());
        assertEquals("gone", Client.tree(health).get("store").stringValue());
        assertTrue(Client.tree(health).get("live").booleanValue());
        assertFalse(Client.tree(health).get("ready").booleanValue());
        assertEquals(200, client.get("/").statusCode(), "the page itself needs no store");
        assertEquals(200, client.get("/openapi.json").statusCode());
    }

    /** Corrects a statement again and again over the version that it has. */
    private static void write(
            Client client, String id, AtomicBoolean ends, AtomicInteger confirmed, AtomicInteger unclear) {
        String path = "/api/reports/" + id.replace("/", "/statements/");
        long version = 0;
        try {
            for (int round = 0; !ends.get(); round++) {
                String mode = round % 2 == 0 ? "direct" : "indirect";
                HttpResponse<String> response =
                        client.send("PATCH", path, "{\"mode\":\"" + mode + "\"}", "If-Match", "\"" + version + "\"");
                switch (response.statusCode()) {
                    case 200 -> {
                        confirmed.incrementAndGet();
                        version++;
                    }
                    case 412 -> version = Client.tree(response).get("version").longValue();
                    case 503 -> unclear.incrementAndGet();
                    default -> throw new AssertionError(response.statusCode() + " " + response.body());
                }
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void attack20_aJobWhoseDatabaseGoesEndsWithAReasonForWhoeverLooks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Served served = serve(new Configuration(() -> new Slow(begun, go), 1))) {
            Client client = served.client();
            HttpResponse<String> accepted = Uploads.send(
                    client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of("outlet", "Harbour Post"));
            String path = accepted.headers().firstValue("Location").orElseThrow();
            assertTrue(begun.await(30, TimeUnit.SECONDS));
            Client listener = served.client().knowing(client.contract());
            CompletableFuture<String> events = CompletableFuture.supplyAsync(() -> events(listener, path));
            database.close();
            go.countDown();
            long started = System.nanoTime();
            JsonNode job = Client.tree(client.get(path));
            while (!"failed".equals(job.path("state").stringValue(""))) {
                assertTrue(System.nanoTime() - started < AGAIN, "it spins: " + job);
                Thread.sleep(100);
                job = Client.tree(client.get(path));
            }
            assertTrue(job.get("message").stringValue().contains("cannot be reached"), job.toString());
            assertTrue(events.get(60, TimeUnit.SECONDS).contains("event: end"), "whoever listens is not told");
            database = launch();
            started = System.nanoTime();
            // Asked of the store by another server, which knows of the job from there alone.
            try (Served other = serve(Served.RULES)) {
                JsonNode kept = other.client().json(path);
                while (!"failed".equals(kept.get("state").stringValue())) {
                    assertTrue(System.nanoTime() - started < AGAIN, "it spins: " + kept);
                    Thread.sleep(100);
                    kept = other.client().json(path);
                }
                assertTrue(kept.get("message").stringValue().contains("cannot be reached"), kept.toString());
            }
        }
    }

    private static String events(Client client, String path) {
        try {
            return client.get(path + "/events", "Accept", "text/event-stream").body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
