package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.engine.Configuration;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Annotator;
import org.rapporteur.record.service.ReportRecord;
import tools.jackson.databind.JsonNode;

/** Whoever does a job dies in the midst of it: the job goes on or ends with a reason, within half a minute, for whoever looks. */
@Tag("once")
@ParameterizedClass
@EnumSource(Where.class)
class DeathTest {

    private static final long SOON = 30_000_000_000L;

    @Parameter
    Where where;

    @TempDir
    Path folder;

    private static JsonNode until(Client client, String path, String state) throws Exception {
        long begun = System.nanoTime();
        JsonNode job = client.json(path);
        while (!job.get("state").stringValue().equals(state)) {
            assertTrue(System.nanoTime() - begun < SOON, "not " + state + " within 30 seconds: " + job);
            Thread.sleep(100);
            job = client.json(path);
        }
        return job;
    }

    private static String place(HttpResponse<String> accepted) {
        assertEquals(202, accepted.statusCode(), accepted.body());
        return accepted.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void attack20_jobsOfAServerThatIsKilledGoOnOrEndWhenTheNextStarts() throws Exception {
        String ingest;
        String collation;
        try (ServerChild child = new ServerChild(where, folder, "hangs", 256)) {
            Client client = new Client(child.port);
            ingest = place(Uploads.send(
                    client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of("outlet", "Harbour Post")));
            collation = place(client.send("POST", "/api/collations", "{}"));
            until(client, ingest, "running");
            assertEquals("waiting", client.json(collation).get("state").stringValue());
        }
        try (Served served = Served.in(where, folder)) {
            Client client = served.client();
            until(client, ingest, "done");
            assertTrue(client.json("/api/statements").get("total").intValue() > 3);
            String said = until(client, collation, "failed").get("message").stringValue();
            assertTrue(said.contains("has gone") && said.contains("ask for it again"), said);
            // The page shows what this lists.
            for (JsonNode job : client.json("/api/jobs").get("items")) {
                assertTrue(job.get("state").stringValue().matches("done|failed"), job.toString());
            }
            Uploads.end(client, client.send("POST", "/api/collations", "{}"));
        }
    }

    @Test
    void attack20_jobsOfAServerThatIsKilledEndForWhoeverAsksAnother() throws Exception {
        try (Served living = Served.in(where, folder)) {
            String ingest;
            try (ServerChild child = new ServerChild(where, folder, "hangs", 256)) {
                ingest = place(
                        Uploads.send(new Client(child.port), "/api/reports", Map.of("a.txt", Served.TEXT), Map.of()));
                until(living.client(), ingest, "running");
            }
            JsonNode ended = until(living.client(), ingest, "failed");
            assertTrue(ended.get("message").stringValue().contains("has gone"), ended.toString());
        }
    }

    @Test
    void attack20_aJobThatKillsItsServerEachTimeIsNotBegunForEver() throws Exception {
        String ingest = null;
        for (int start = 0; start < 3; start++) {
            try (ServerChild child = new ServerChild(where, folder, "hangs", 256)) {
                Client client = new Client(child.port);
                if (ingest == null) {
                    ingest = place(Uploads.send(client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of()));
                }
                until(client, ingest, "running");
            }
        }
        try (Served served = Served.in(where, folder)) {
            JsonNode ended = until(served.client(), ingest, "failed");
            assertTrue(ended.get("message").stringValue().contains("3 times"), ended.toString());
        }
    }

    /** Reads nothing. */
    private record Idle() implements Annotator {
        @Override
        public Maker maker() {
            return new Maker.Machine("idle", "1");
        }

        @Override
        public ReportRecord annotate(ReportRecord record) {
            return record;
        }
    }

    /** Fails when it is first asked for, as a program does that is at its end. */
    private static Annotator dying(AtomicInteger calls, Error error) {
        if (calls.getAndIncrement() == 0) {
            throw error;
        }
        return new Idle();
    }

    @Test
    void attack20_aWorkerThatDiesFailsItsJobAndTheNextIsDone() throws Exception {
        for (Error error : new Error[] {
            new OutOfMemoryError("made"), new StackOverflowError("made"), new NoClassDefFoundError("made")
        }) {
            Path own = folder.resolve(error.getClass().getSimpleName());
            AtomicInteger calls = new AtomicInteger();
            try (Served served = Served.in(
                    where,
                    own,
                    settings -> settings.withReading(
                            new Configuration(() -> dying(calls, error), 1), Duration.ofMinutes(5)))) {
                Client client = served.client();
                String first = place(Uploads.send(client, "/api/reports", Map.of("a.txt", Served.TEXT), Map.of()));
                String second = place(Uploads.send(client, "/api/reports", Map.of("b.txt", "Other"), Map.of()));
                JsonNode failed = until(client, first, "failed");
                assertTrue(failed.get("message").stringValue().length() > 10, failed.toString());
                until(client, second, "done");
                long begun = System.nanoTime();
                while (lying(own) > 0) {
                    assertTrue(System.nanoTime() - begun < SOON, "the files of a job that failed lie about");
                    Thread.sleep(20);
                }
            }
        }
    }

    /** Counts the files that wait for jobs. */
    private static long lying(Path folder) throws IOException {
        try (var left = Files.walk(folder.resolve("incoming"))) {
            return left.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .count();
        }
    }
}
