package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/**
 * PostgreSQL fails at random points of putting, reading again and correcting: the connection is ended, the process behind it is killed, its
 * disk is full, the whole server is killed and started again. What was confirmed is there, what was refused was done or not done and nothing
 * between, and the store that was open goes on by itself. Together with the rounds in which a client is killed, a thousand where everything
 * is asked for.
 */
@Tag("once")
class PostgresLostTest {

    private static final boolean FULL = Boolean.getBoolean("rapporteur.full");
    private static final int ENDED = FULL ? 450 : 45;
    private static final int PROCESSES = FULL ? 150 : 10;
    private static final int DISKS = FULL ? 150 : 20;
    private static final int SERVERS = FULL ? 50 : 4;

    /** After so many deeds a new store is begun. */
    private static final int DEEDS = 40;

    /** How long a store may take to find its database again. */
    private static final long AGAIN = TimeUnit.SECONDS.toNanos(30);

    /** What a store may say while its database fails. */
    private static final Set<StoreFault> LOST = Set.of(StoreFault.GONE);

    private static final String OURS = "SELECT pid FROM pg_stat_activity WHERE application_name = 'rapporteur'";

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private EmbeddedPostgres server;
    private int port;
    private Store store;
    private Deeds deeds;
    private int done;
    private int refused;

    /** Fails something, at once. */
    private interface Fault {
        void happen() throws Exception;
    }

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        server = launch();
    }

    @AfterEach
    void stop() throws IOException {
        worker.shutdownNow();
        if (store != null) {
            store.close();
        }
        server.close();
    }

    private EmbeddedPostgres launch() throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off")
                .start();
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }

    @Test
    void attack01_aConnectionThatIsEndedAnywhereLosesNothing() throws Exception {
        rounds(ENDED, "connection ended", () -> run(OURS.replace("SELECT pid", "SELECT pg_terminate_backend(pid)")));
    }

    @Test
    void attack01_aServerProcessThatIsKilledAnywhereLosesNothing() throws Exception {
        rounds(PROCESSES, "process killed", () -> {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement plain = connection.createStatement();
                    var rows = plain.executeQuery(OURS + " ORDER BY state = 'idle' LIMIT 1")) {
                if (rows.next()) {
                    ProcessHandle.of(rows.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        });
    }

    @Test
    void attack01_aServerThatIsKilledAnywhereAndStartedAgainLosesNothing() throws Exception {
        rounds(SERVERS, "server killed", () -> {
            ProcessHandle postmaster = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                                    .get(0)
                                    .strip()))
                    .orElseThrow();
            List<ProcessHandle> family = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            if (random.nextBoolean()) {
                // As if the machine had stopped; else its processes end by themselves when they see that they are
                // alone.
                family.forEach(ProcessHandle::destroyForcibly);
            }
            startAgain();
        });
    }

    private void startAgain() throws InterruptedException {
        for (int tries = 0; ; tries++) {
            try {
                server.close();
            } catch (IOException | RuntimeException e) {
                // It is dead already; what it holds here was let go of.
            }
            try {
                server = launch();
                return;
            } catch (IOException | RuntimeException e) {
                if (tries == 30) {
                    throw new AssertionError("PostgreSQL does not start again", e);
                }
                Thread.sleep(500);
            }
        }
    }

    private void rounds(int rounds, String what, Fault fault) throws Exception {
        long begun = System.nanoTime();
        for (int round = 0; round < rounds; round++) {
            String when = what + ", seed " + seed + ", round " + round;
            nextStore();
            Future<Boolean> working = worker.submit(() -> work(when));
            // Mostly in the midst of a deed or two; now and then before or after.
            TimeUnit.MICROSECONDS.sleep(random.nextInt(random.nextInt(4) == 0 ? 150_000 : 30_000));
            fault.happen();
            boolean lost = working.get(120, TimeUnit.SECONDS);
            refused += lost ? 1 : 0;
            goOn(when, lost);
        }
        System.out.println("PostgreSQL, " + what + ": " + rounds + " rounds, " + refused + " deeds refused, "
                + (System.nanoTime() - begun) / 1_000_000 / rounds + " ms a round");
        assertTrue(refused > rounds / 5, "only " + refused + " deeds were refused");
    }

    private void nextStore() throws SQLException {
        if (store != null && done < DEEDS) {
            return;
        }
        if (store != null) {
            store.close();
        }
        String schema = "s" + Long.toHexString(random.nextLong());
        run("CREATE SCHEMA " + schema);
        store = SqlStores.open(
                StoreAddress.of(
                        "jdbc:postgresql://localhost:" + port + "/postgres?currentSchema=" + schema,
                        PostgresServer.USER,
                        PostgresServer.USER),
                new RecordItemFormat());
        deeds = new Deeds(random.nextLong());
        done = 0;
    }

    /** Does one deed after another; returns whether one was refused. */
    private boolean work(String when) {
        int until = done + 8;
        while (done < until) {
            try {
                deeds.with(store, done);
                done++;
            } catch (StoreException e) {
                assertTrue(LOST.contains(e.fault()), when + ": " + e.fault() + " " + e.getMessage());
                return true;
            }
        }
        return false;
    }

    /** The store that is open finds its database again by itself; what was refused was done, or not at all. */
    private void goOn(String when, boolean lost) throws InterruptedException {
        if (lost) {
            isDone(when);
        } else {
            assertEquals(deeds.after(done), held(when), when);
        }
        for (long begun = System.nanoTime(); ; ) {
            try {
                deeds.with(store, done);
                done++;
                return;
            } catch (StoreException e) {
                if (System.nanoTime() - begun > AGAIN) {
                    throw new AssertionError(when + ": does not write again", e);
                }
                if (isDone(when)) {
                    return;
                }
                Thread.sleep(20);
            }
        }
    }

    /** Returns whether the deed that was refused was done all the same, its confirmation being lost; if not, nothing of it was. */
    private boolean isDone(String when) throws InterruptedException {
        List<String> held = held(when);
        boolean isDone = held.equals(deeds.after(done + 1));
        done += isDone ? 1 : 0;
        assertEquals(deeds.after(done), held, when);
        return isDone;
    }

    private List<String> held(String when) throws InterruptedException {
        for (long begun = System.nanoTime(); ; ) {
            try {
                return Deeds.held(store);
            } catch (StoreException e) {
                assertTrue(LOST.contains(e.fault()), when + ": " + e.fault() + " " + e.getMessage());
                if (System.nanoTime() - begun > AGAIN) {
                    throw new AssertionError(when + ": does not come back", e);
                }
                Thread.sleep(20);
            }
        }
    }

    @Test
    void attack01_aServerWhoseDiskIsFullAnywhereLosesNothing() throws Exception {
        for (int round = 0; round < DISKS; round++) {
            String when = "seed " + seed + ", round " + round;
            nextStore();
            fill();
            for (int tries = 1 + random.nextInt(6); tries > 0; tries--) {
                try {
                    deeds.with(store, done);
                    done++;
                } catch (StoreException e) {
                    assertEquals(StoreFault.FULL, e.fault(), when + ": " + e.getMessage());
                    refused++;
                    assertEquals(deeds.after(done), Deeds.held(store), when);
                }
            }
            empty();
            deeds.with(store, done++);
            assertEquals(deeds.after(done), Deeds.held(store), when);
        }
        assertTrue(refused > DISKS / 5, "only " + refused + " deeds were refused");
    }

    /** Lets the server refuse rows with what it says when its disk is full, at random, some as they come, others at the commit. */
    private void fill() {
        String once = "FOR EACH ROW EXECUTE FUNCTION no_room()";
        ((SqlStore) store).database().write(sql -> {
            try (Statement plain = sql.connection().createStatement()) {
                plain.execute("CREATE OR REPLACE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                        + " IF random() < 0.01 THEN RAISE EXCEPTION 'could not extend file: No space left on device'"
                        + " USING ERRCODE = '53100'; END IF; RETURN NEW; END $$");
                for (String table : List.of("report", "item", "reading", "coding")) {
                    plain.execute("CREATE TRIGGER full_now BEFORE INSERT ON " + table + " " + once);
                    plain.execute("CREATE CONSTRAINT TRIGGER full_later AFTER INSERT ON " + table
                            + " DEFERRABLE INITIALLY DEFERRED " + once);
                }
            }
            return null;
        });
    }

    private void empty() {
        ((SqlStore) store).database().write(sql -> {
            try (Statement plain = sql.connection().createStatement()) {
                for (String table : List.of("report", "item", "reading", "coding")) {
                    plain.execute("DROP TRIGGER full_now ON " + table);
                    plain.execute("DROP TRIGGER full_later ON " + table);
                }
            }
            return null;
        });
    }
}
