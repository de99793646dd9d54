package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.rapporteur.store.sql.base.SqliteDatabase;

/**
 * The disk runs full at random points of putting, reading again and correcting: what was refused was not done, what was confirmed is there,
 * the store goes on as soon as there is room, and it is whole whenever it is opened again. Together with the rounds in which a program is
 * killed, a thousand where everything is asked for.
 */
@Tag("once")
class FullDiskRoundsTest {

    private static final int ROUNDS = Boolean.getBoolean("rapporteur.full") ? 800 : 80;

    /** After so many deeds a new store is begun, or every round would read more. */
    private static final int DEEDS = 40;

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Deeds deeds;
    private int done;
    private int refused;

    @Test
    void attack01_aDiskThatIsFullAnywhereLosesNothing() throws Exception {
        boolean limited = FullDisk.limitFiles(1L << 40);
        int stores = 0;
        for (int round = 0; round < ROUNDS; round++) {
            if (deeds == null || done >= DEEDS) {
                deeds = new Deeds(random.nextLong());
                done = 0;
                stores++;
            }
            Path file = folder.resolve("store" + stores + ".db");
            boolean files = limited && random.nextBoolean();
            round(file, files, "seed " + seed + ", round " + round + (files ? ", files limited" : ", pages limited"));
        }
        if (limited) {
            FullDisk.lift();
        }
        System.out.println("full disk: " + ROUNDS + " rounds, " + refused + " deeds refused, " + stores
                + " stores; files limited: " + limited);
        assertTrue(refused > ROUNDS / 3, "only " + refused + " deeds were refused");
    }

    private void round(Path file, boolean files, String when) throws SQLException, IOException {
        Store store = open(file);
        try {
            limit(store, file, files);
            try {
                underLimit(store, when);
            } finally {
                if (files) {
                    FullDisk.lift();
                }
            }
            if (random.nextInt(4) > 0) {
                store.close();
                checkWhole(file, when);
                store = open(file);
            } else {
                FullDisk.limit(store, 1_000_000);
            }
            assertEquals(deeds.after(done), Deeds.held(store), when);
            deeds.with(store, done++);
            assertEquals(deeds.after(done), Deeds.held(store), when);
        } finally {
            store.close();
        }
    }

    private void limit(Store store, Path file, boolean files) throws IOException {
        if (files) {
            Path log = file.resolveSibling(file.getFileName() + "-wal");
            long size = Math.max(Files.size(file), Files.exists(log) ? Files.size(log) : 0);
            // Sometimes less than there is: then what is in the log cannot be put into the file either.
            FullDisk.limitFiles(40_000 + random.nextLong(random.nextBoolean() ? size : 60_000));
        } else {
            FullDisk.limit(store, (int) (Files.size(file) / 4096) + random.nextInt(40));
        }
    }

    /** Tries a few deeds; one that is refused is tried again, or not. */
    private void underLimit(Store store, String when) {
        for (int tries = 1 + random.nextInt(8); tries > 0; tries--) {
            try {
                deeds.with(store, done);
                done++;
            } catch (StoreException e) {
                assertEquals(StoreFault.FULL, e.fault(), when + ": " + e.getMessage());
                refused++;
                assertEquals(deeds.after(done), Deeds.held(store), when + ", while there is no room");
                if (random.nextBoolean()) {
                    return;
                }
            }
        }
    }

    private static Store open(Path file) {
        return SqlStores.open(StoreAddress.of(file.toString(), null, null), new RecordItemFormat());
    }

    static void checkWhole(Path file, String when) throws SQLException {
        try (Connection connection = SqliteDatabase.source(file).getConnection();
                Statement statement = connection.createStatement()) {
            for (String check : new String[] {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
                try (ResultSet rows = statement.executeQuery(check)) {
                    String found = rows.next() ? rows.getString(1) : "ok";
                    assertEquals("ok", found, when);
                }
            }
        }
    }
}
