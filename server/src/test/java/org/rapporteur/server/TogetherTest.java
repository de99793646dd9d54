package org.rapporteur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Many at once: nobody overwrites anybody silently, and nothing fails. */
@ParameterizedClass
@EnumSource(Where.class)
class TogetherTest {

    @Parameter
    Where where;

    @TempDir
    Path folder;

    private static List<String> statements(Client client, String report) throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode item : client.json("/api/reports/" + report).get("items")) {
            if (item.get("type").stringValue().equals("statement")) {
                ids.add(item.get("id").stringValue());
            }
        }
        return ids;
    }

    @Test
    void attack02_ofTwoEditorsOfOneVersionOneWinsAndTheOtherIsTold() throws Exception {
        int rounds = Boolean.getBoolean("rapporteur.full") ? 1000 : 100;
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try (Served served = Served.in(where, folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            List<Client> editors = List.of(served.client(), served.client());
            String id = statements(editors.get(0), report).get(0);
            String path = "/api/reports/" + id.replace("/", "/statements/");
            for (Client editor : editors) {
                editor.token();
                editor.contract();
            }
            for (int round = 0; round < rounds; round++) {
                String version = "\"" + round + "\"";
                CountDownLatch start = new CountDownLatch(1);
                List<Future<Integer>> answers = new ArrayList<>();
                for (Client editor : editors) {
                    String mode = editors.indexOf(editor) == 0 ? "direct" : "indirect";
                    answers.add(executor.submit(() -> {
                        start.await();
                        return editor.send("PATCH", path, "{\"mode\":\"" + mode + "\"}", "If-Match", version)
                                .statusCode();
                    }));
                }
                start.countDown();
                List<Integer> statuses = new ArrayList<>();
                for (Future<Integer> answer : answers) {
                    statuses.add(answer.get());
                }
                statuses.sort(null);
                assertEquals(List.of(200, 412), statuses, "round " + round);
            }
            assertEquals(rounds, served.store.codings().version(id));
            assertEquals(
                    rounds, editors.get(0).json(path + "/history").get("items").size());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aHundredReadersAndTenWritersLoseNothing() throws Exception {
        long millis = Boolean.getBoolean("rapporteur.full") ? 60_000 : 2_000;
        try (Served served = Served.in(where, folder)) {
            String report = served.add("Harbour Post", "Treaty dead", Served.TEXT);
            Client first = served.client();
            List<String> ids = statements(first, report);
            Contract contract = first.contract();
            List<String> reads = List.of(
                    "/api/reports/" + report,
                    "/api/statements?words=treaty",
                    "/api/statements",
                    "/api/codings",
                    "/health");
            Queue<String> errors = new ConcurrentLinkedQueue<>();
            Queue<Long> times = new ConcurrentLinkedQueue<>();
            AtomicInteger written = new AtomicInteger();
            long end = System.nanoTime() + millis * 1_000_000;
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String path = reads.get(i % reads.size());
                threads.add(new Thread(() -> read(served, contract, path, end, errors, times)));
            }
            for (int i = 0; i < 10; i++) {
                String id = ids.get(i % ids.size());
                threads.add(new Thread(() -> write(served, contract, id, end, errors, written)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(List.of(), List.copyOf(errors).subList(0, Math.min(5, errors.size())));
            long kept = 0;
            for (String id : ids) {
                kept += served.store.codings().version(id);
            }
            assertEquals(written.get(), kept, "updates were lost");
            List<Long> sorted = times.stream().sorted().toList();
            System.out.println("together: " + sorted.size() + " reads, " + written + " writes in " + millis
                    + " ms; p50 " + sorted.get(sorted.size() / 2) / 1_000_000 + " ms, p99 "
                    + sorted.get(sorted.size() * 99 / 100) / 1_000_000 + " ms");
            assertTrue(written.get() > 0);
        }
    }

    private static void read(
            Served served, Contract contract, String path, long end, Queue<String> errors, Queue<Long> times) {
        Client client = served.client().knowing(contract);
        try {
            do {
                long begun = System.nanoTime();
                HttpResponse<String> response = client.get(path);
                times.add(System.nanoTime() - begun);
                if (response.statusCode() != 200) {
                    errors.add(path + ": " + response.statusCode() + " " + response.body());
                }
            } while (System.nanoTime() < end);
        } catch (Exception | AssertionError e) {
            errors.add(path + ": " + e);
        }
    }

    /** Writes over the version that is there; who comes too late looks again. */
    private static void write(
            Served served, Contract contract, String id, long end, Queue<String> errors, AtomicInteger written) {
        Client client = served.client().knowing(contract);
        String path = "/api/reports/" + id.replace("/", "/statements/");
        try {
            long version = 0;
            int round = 0;
            do {
                String mode = round++ % 2 == 0 ? "direct" : "indirect";
                HttpResponse<String> response =
                        client.send("PATCH", path, "{\"mode\":\"" + mode + "\"}", "If-Match", "\"" + version + "\"");
                JsonNode answer = Client.tree(response);
                if (response.statusCode() == 200) {
                    written.incrementAndGet();
                } else if (response.statusCode() != 412) {
                    errors.add(path + ": " + response.statusCode() + " " + response.body());
                }
                version = answer.get("version").longValue();
            } while (System.nanoTime() < end);
        } catch (Exception | AssertionError e) {
            errors.add(path + ": " + e);
        }
    }
}
