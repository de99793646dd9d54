package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** The same of those that edit; with the full disks and lost connections a thousand. */
    private static final int EDIT_KILLS = Boolean.getBoolean("rapporteur.full") ? 200 : 20;

    /** Deeds that a program does with one store. */
    private static final int DEEDS = 30;

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
        assertEquals(Child.End.DONE, ingest(place).end(), "seed " + seed);
        assertEquals(uninterrupted, export(place), "seed " + seed + ", " + kills + " kills, " + stores + " stores");
    }

    @Test
    void attack01_aProgramKilledWhileItEditsHasDoneWhatItSaid() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int kills = 0;
        for (int stores = 0; kills < EDIT_KILLS; stores++) {
            kills += killWhileEditing(place(), random, EDIT_KILLS - kills, "seed " + seed + ", store " + stores);
        }
    }

    /** Kills a program again and again until it has done all with one store, or often enough; returns how often. */
    private int killWhileEditing(List<String> place, Random random, int most, String when)
            throws IOException, InterruptedException {
        long seed = random.nextLong();
        Deeds deeds = new Deeds(seed);
        AtomicInteger done = new AtomicInteger();
        for (int kills = 0; ; kills++) {
            Child program = new Child(
                    DeedsProgram.class,
                    line -> done.set(Integer.parseInt(line) + 1),
                    place.get(0),
                    place.get(1),
                    place.get(2),
                    String.valueOf(seed),
                    String.valueOf(done.get()),
                    String.valueOf(DEEDS));
            Child.End end = kill(program, random);
            settle();
            try (Store store = open(place)) {
                List<String> held = Deeds.held(store);
                // What it was about when it was killed was done, or not at all.
                if (done.get() < DEEDS && held.equals(deeds.after(done.get() + 1))) {
                    done.incrementAndGet();
                }
                assertEquals(deeds.after(done.get()), held, when + ", after " + kills + " kills");
            }
            check(place, when);
            if (end == Child.End.DONE) {
                assertEquals(DEEDS, done.get());
                return kills;
            }
            if (kills + 1 == most) {
                return most;
            }
        }
    }

    /** Waits until nothing of a killed program is at work any more. */
    void settle() {}

    /** Checks that a store is whole. */
    void check(List<String> place, String when) {}

    /** Returns whether it was killed, not too late. */
    private boolean runAndKill(List<String> place, Random random) throws IOException, InterruptedException {
        return kill(ingest(place), random) == Child.End.KILLED;
    }

    private static Child.End kill(Child program, Random random) throws IOException, InterruptedException {
        // One in five before it is ready: while the tables are made, or looked at.
        boolean early = random.nextInt(5) == 0;
        return program.kill(!early, random.nextInt(early ? 1500 : LONGEST));
    }

    private Child ingest(List<String> place) throws IOException {
        return new Child(
                IngestProgram.class,
                line -> confirmed.add(line),
                place.get(0),
                place.get(1),
                place.get(2),
                String.valueOf(REPORTS));
    }

    private void checkConfirmed(List<String> place, String when) {
        try (Store store = open(place)) {
            Set<String> kept = Set.copyOf(store.list());
            assertTrue(
                    kept.containsAll(confirmed),
                    when + ": " + confirmed.size() + " confirmed, " + kept.size() + " kept");
        }
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
