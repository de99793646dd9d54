package org.rapporteur.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.shared.ExitCode;
import org.rapporteur.engine.kept.Stores;
import org.rapporteur.store.Store;

/** What can go wrong with the store while it is filled: told in a line, nothing lost, and run again it ends as if nothing had. */
@Tag("once")
@Timeout(300)
class IngestFaultsTest {

    private static final int REPORTS = 250;

    /** Five, or twenty where everything is asked for. */
    private static final int KILLS = Boolean.getBoolean("rapporteur.full") ? 20 : 5;

    @TempDir
    private Path folder;

    private Path reports;
    private String store;

    @BeforeEach
    void writeReports() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        for (int i = 0; i < REPORTS; i++) {
            Files.writeString(
                    reports.resolve("report" + i + ".txt"),
                    "\"We refuse quota " + i
                            + ",\" Minister Anna Berg said.\n\n\"So do we,\" Nils Holm told the fishermen.\n");
        }
        store = folder.resolve("kept.db").toString();
    }

    private String[] ingest(String place) {
        return new String[] {"ingest", "--annotator", "rules", "--threads", "1", "--store", place, reports.toString()};
    }

    /** Runs it again where nothing is in the way, and looks whether all is as if nothing had been. */
    private void goesOn(String place, Map<String, String> environment) {
        Ran again = Ran.run(new byte[0], environment, ingest(place));
        assertEquals(ExitCode.OK, again.code(), again.err());
        assertTrue(again.out().endsWith(" holds 250 reports and 500 statements.\n"), again.out());
        String undisturbed = folder.resolve("undisturbed.db").toString();
        assertEquals(ExitCode.OK, Ran.run(ingest(undisturbed)).code());
        assertEquals(
                Ran.run("export", "--store", undisturbed).out(),
                Ran.run(new byte[0], environment, "export", "--store", place).out());
    }

    private static void assertTold(Ran ran, String... words) {
        assertEquals(ExitCode.STORE, ran.code(), ran.err());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertEquals("", ran.out());
        for (String word : words) {
            assertTrue(ran.err().contains(word), ran.err());
        }
    }

    /** Waits until a store holds some reports, while a program fills it. */
    private static void await(Store looking, int some) throws InterruptedException {
        while (looking.list().size() < some) {
            Thread.sleep(5);
        }
    }

    @Test
    void aDiskThatIsFullOnTheWay() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/sh");
        Assumptions.assumeTrue(Files.isExecutable(shell), "a shell limits how large files may become");
        ProcessBuilder builder = Program.of(ingest(store));
        List<String> command = new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 4000; exec \"$@\"", "sh"));
        command.addAll(builder.command());
        Process process = builder.command(command).start();
        String told = Program.errors(process);
        assertEquals(ExitCode.STORE, process.waitFor(), told);
        assertEquals(1, told.lines().count(), told);
        assertTrue(told.contains("cannot be written: the disk is full") && told.contains(store), told);
        try (Store kept = Stores.open(store, Map.<String, String>of()::get)) {
            int before = kept.list().size();
            assertTrue(before > 0 && before < REPORTS, "kept " + before);
        }
        goesOn(store, Map.of());
    }

    @Test
    void aServerThatGoesOnTheWayAndComesBack() throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String place = "jdbc:postgresql://localhost:" + port + "/postgres";
        Map<String, String> environment = Map.of(Stores.USER, "postgres", Stores.PASSWORD, "s3cret");
        EmbeddedPostgres server = server(port);
        try {
            CompletableFuture<Ran> running =
                    CompletableFuture.supplyAsync(() -> Ran.run(new byte[0], environment, ingest(place)));
            try (Store looking = Stores.open(place, environment::get)) {
                await(looking, 10);
            }
            server.close();
            Ran ran = running.join();
            assertTold(ran, "localhost:" + port, "cannot be reached");
            assertTrue(!ran.err().contains("s3cret"), ran.err());
            assertTold(Ran.run(new byte[0], environment, ingest(place)), "cannot be reached");
            server = server(port);
            goesOn(place, environment);
        } finally {
            server.close();
        }
    }

    private EmbeddedPostgres server(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    @Test
    void anotherProgramThatHoldsTheStore() throws SQLException, InterruptedException {
        Stores.open(store, Map.<String, String>of()::get).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            CompletableFuture<Ran> running = CompletableFuture.supplyAsync(() -> Ran.run(ingest(store)));
            try (Store looking = Stores.open(store, Map.<String, String>of()::get)) {
                await(looking, 3);
            }
            statement.execute("PRAGMA busy_timeout = 10000");
            statement.execute("BEGIN IMMEDIATE");
            assertTold(running.join(), "another program holds the store", store, "try again");
            statement.execute("ROLLBACK");
        }
        goesOn(store, Map.of());
    }

    @Test
    void aFileThatIsCut() throws IOException {
        Path file = Path.of(store);
        Path first = reports.resolve("report0.txt");
        assertEquals(
                ExitCode.OK,
                Ran.run("ingest", "--annotator", "rules", "--store", store, first.toString())
                        .code());
        byte[] whole = Files.readAllBytes(file);
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(file, half);
        assertTold(Ran.run(ingest(store)), "is cut", store, "take the latest copy");
        assertEquals(half.length, Files.size(file), "what is left is left alone");
        Files.write(file, whole);
        goesOn(store, Map.of());
    }

    @Test
    void aStoreOfANewerVersion() throws IOException, SQLException {
        Stores.open(store, Map.<String, String>of()::get).close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = other.createStatement()) {
            statement.execute("INSERT INTO schema_version SELECT 999, '999', description, type, script, checksum,"
                    + " installed_by, installed_on, execution_time, success FROM schema_version WHERE version = '1'");
            assertTold(Ran.run(ingest(store)), "newer", store);
            statement.execute("DELETE FROM schema_version WHERE version = '999'");
        }
        goesOn(store, Map.of());
    }

    @Test
    void killedAtAnyMoment() throws IOException, InterruptedException {
        killed(this::ingest);
    }

    @Test
    void anImportKilledAtAnyMoment() throws IOException, InterruptedException {
        String other = folder.resolve("other.db").toString();
        Path file = folder.resolve("record.jsonl");
        assertEquals(ExitCode.OK, Ran.run(ingest(other)).code());
        assertEquals(
                ExitCode.OK,
                Ran.run("export", "--store", other, "--out", file.toString()).code());
        killed(place -> new String[] {"import", "--store", place, file.toString()});
    }

    /** Kills a program that fills the store, until that has been done often enough; what is kept then is never less than before. */
    private void killed(Function<String, String[]> command) throws IOException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int kept = 0;
        int stores = 0;
        int kills = 0;
        while (kills < KILLS) {
            Process process = Program.of(command.apply(store))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended;
            try (Store looking = Stores.open(store, Map.<String, String>of()::get)) {
                int before = looking.list().size();
                assertTrue(before >= kept, "seed " + seed + ": " + kept + " were kept, now " + before);
                while (process.isAlive() && looking.list().size() == before && random.nextInt(40) > 0) {
                    Thread.sleep(50);
                }
                ended = process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
                kept = looking.list().size();
            }
            process.destroyForcibly().waitFor();
            if (ended) {
                assertEquals(ExitCode.OK, process.exitValue());
                store = folder.resolve("kept" + ++stores + ".db").toString();
                kept = 0;
            } else {
                kills++;
            }
        }
        goesOn(store, Map.of());
    }
}
