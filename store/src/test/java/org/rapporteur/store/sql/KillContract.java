package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.formats.record.RecordLinesWriter;
import org.rapporteur.record.Identifiers;
import org.rapporteur.store.Store;

/**
 * Kills a program that puts 500 reports at random moments, from its start on, until that has been done often enough; then lets it end. What
 * it had confirmed is there after every kill, and in the end all is as if nobody had killed it.
 */
@Tag("once")
abstract class KillContract {

    private static final int REPORTS = 500;

    /** Twenty, or two hundred where everything is asked for. */
    private static final int KILLS = Boolean.getBoolean("rapporteur.full") ? 200 : 20;

    /** The longest that a program is left alone, in milliseconds after it is ready. */
    private static final int LONGEST = 400;

    private final Set<String> confirmed = ConcurrentHashMap.newKeySet();

    /** Returns the address of an empty store, its user and its password. */
    abstract List<String> place() throws IOException;

    @Test
    void aProgramKilledAnywhereGoesOnWhereItWas() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> place = place();
        String uninterrupted = uninterrupted();
        int kills = 0;
        int stores = 1;
        while (kills < KILLS) {
            if (runAndKill(place, random)) {
                kills++;
            } else {
                assertEquals(uninterrupted, export(place), "seed " + seed + ", after " + kills + " kills");
                place = place();
                confirmed.clear();
                stores++;
            }
            if (kills % 5 == 0) {
                checkConfirmed(place, "seed " + seed + ", after " + kills + " kills");
            }
        }
        Process last = start(place);
        assertEquals("done", lastLine(last), "seed " + seed);
        assertEquals(uninterrupted, export(place), "seed " + seed + ", " + kills + " kills, " + stores + " stores");
    }

    /** Returns whether it was killed, not too late. */
    private boolean runAndKill(List<String> place, Random random) throws IOException, InterruptedException {
        Process program = start(place);
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        boolean[] done = {false};
        Thread reader = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.equals("ready")) {
                        ready.countDown();
                    } else if (line.equals("done")) {
                        done[0] = true;
                    } else if (line.length() == 17) {
                        confirmed.add(line);
                    }
                }
            } catch (IOException e) {
                // The pipe ends with the program.
            } finally {
                ready.countDown();
                ended.countDown();
            }
        });
        reader.start();
        // One in five before it is ready: while the tables are made, or looked at.
        if (random.nextInt(5) == 0) {
            ready.await(random.nextInt(1500), TimeUnit.MILLISECONDS);
        } else {
            assertTrue(ready.await(120, TimeUnit.SECONDS), "the program does not begin");
            ended.await(random.nextInt(LONGEST), TimeUnit.MILLISECONDS);
        }
        program.destroyForcibly().waitFor();
        ended.await();
        return !done[0];
    }

    private void checkConfirmed(List<String> place, String when) {
        try (Store store = open(place)) {
            Set<String> kept = Set.copyOf(store.list());
            assertTrue(
                    kept.containsAll(confirmed),
                    when + ": " + confirmed.size() + " confirmed, " + kept.size() + " kept");
        }
    }

    private static String lastLine(Process program) throws IOException, InterruptedException {
        String last = null;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = line;
            }
        }
        program.waitFor();
        return last;
    }

    private static Process start(List<String> place) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        IngestProgram.class.getName(),
                        place.get(0),
                        place.get(1),
                        place.get(2),
                        String.valueOf(REPORTS))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String uninterrupted() throws IOException {
        List<String> place = place();
        try (Store store = open(place)) {
            for (int i = 0; i < REPORTS; i++) {
                store.put(IngestProgram.record(i));
            }
        }
        return export(place);
    }

    private static Store open(List<String> place) {
        return SqlStores.open(StoreAddress.of(place.get(0), place.get(1), place.get(2)), new RecordItemFormat());
    }

    private static String export(List<String> place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Store store = open(place);
                RecordLinesWriter writer = new RecordLinesWriter(bytes, "test 1")) {
            for (String report : store.list()) {
                assertEquals(1, store.readings().list(report).size());
                writer.write(store.find(report).orElseThrow());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Identifiers.digest(bytes.toByteArray()) + " " + bytes.size();
    }
}
