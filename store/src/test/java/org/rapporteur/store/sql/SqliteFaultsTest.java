package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;
import org.rapporteur.store.sql.base.SqliteDatabase;

/** What can be wrong with a file: each time a message for people, and nothing is lost. */
class SqliteFaultsTest {

    @TempDir
    private Path folder;

    private final ReportRecord record = Records.of(1, 3, Records.BY);

    private Path file() {
        return folder.resolve("store.db");
    }

    private Store open() {
        return SqlStores.open(StoreAddress.of(file().toString(), null, null), new RecordItemFormat());
    }

    private StoreException refused(StoreFault fault, Executable executable) {
        StoreException refused = assertThrows(StoreException.class, executable);
        assertEquals(fault, refused.fault(), refused.getMessage());
        assertTrue(refused.getMessage().contains(file().toString()), refused.getMessage());
        return refused;
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = SqliteDatabase.source(file()).getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws SQLException, IOException {
        open().close();
        run(
                "INSERT INTO schema_version SELECT 999, '999', description, type, script, checksum, installed_by, installed_on,"
                        + " execution_time, success FROM schema_version WHERE version = '1'");
        byte[] before = Files.readAllBytes(file());
        assertTrue(refused(StoreFault.NEWER, this::open).getMessage().contains("newer"));
        assertEquals(before.length, Files.readAllBytes(file()).length);
    }

    @Test
    void aStoreOfAnOlderVersionIsCopiedBeforeItIsChanged() throws SQLException {
        try (Store store = open()) {
            store.put(record);
        }
        // As if the last migration had not been made: its tables go, and what is told of it.
        run(
                "DELETE FROM schema_version WHERE CAST(version AS INTEGER) > 1",
                "DROP TABLE IF EXISTS search_words",
                "SELECT 1");
        dropSearch();
        try (Store store = open()) {
            assertEquals(Optional.of(record), store.find(record.report().id()));
        }
        Path copy = folder.resolve("store.db.before-upgrade-from-1");
        assertTrue(Files.exists(copy));
        try (Store store = SqlStores.open(StoreAddress.of(copy.toString(), null, null), new RecordItemFormat())) {
            assertEquals(List.of(record.report().id()), store.list());
        }
    }

    private void dropSearch() throws SQLException {
        try (Connection connection = SqliteDatabase.source(file()).getConnection();
                Statement statement = connection.createStatement()) {
            List<String> names = new java.util.ArrayList<>();
            try (var rows = statement.executeQuery(
                    "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'search%' ORDER BY length(name)")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                statement.execute("DROP TABLE IF EXISTS " + name);
            }
        }
    }

    @Test
    void whatIsNoStoreIsLeftAlone() throws IOException {
        Files.writeString(file(), "This is a letter.\n".repeat(100));
        refused(StoreFault.DAMAGED, this::open);
        assertEquals("This is a letter.\n".repeat(100), Files.readString(file()));
        Files.writeString(file(), "short");
        refused(StoreFault.DAMAGED, this::open);
        Files.delete(file());
        Files.createDirectory(file());
        refused(StoreFault.ADDRESS, this::open);
    }

    @Test
    void aDatabaseOfAnotherProgramIsLeftAlone() throws SQLException {
        run("CREATE TABLE recipe (name TEXT)");
        refused(StoreFault.DAMAGED, this::open);
        run("SELECT name FROM recipe");
    }

    @Test
    void aCutFileIsToldOf() throws IOException {
        try (Store store = open()) {
            for (int i = 0; i < 20; i++) {
                store.put(Records.of(i, 5, Records.BY));
            }
        }
        long size = Files.size(file());
        for (long cut : new long[] {50, 4096, size / 2, size - 1}) {
            try (RandomAccessFile out = new RandomAccessFile(file().toFile(), "rw")) {
                out.setLength(Math.min(cut, out.length()));
            }
            refused(StoreFault.DAMAGED, this::open);
        }
    }

    @Test
    void aDamagedPageIsToldOf() throws IOException {
        try (Store store = open()) {
            store.put(record);
        }
        try (RandomAccessFile out = new RandomAccessFile(file().toFile(), "rw")) {
            out.seek(4096);
            out.write(new byte[(int) out.length() - 4096]);
        }
        refused(StoreFault.DAMAGED, () -> {
            try (Store store = open()) {
                store.list();
            }
        });
    }

    @Test
    void aStoreThatAnotherHoldsIsToldOf() throws SQLException {
        try (Store store = SqlStores.file(file(), new RecordItemFormat(), 300);
                Connection other = SqliteDatabase.source(file()).getConnection();
                Statement statement = other.createStatement()) {
            store.put(record);
            statement.execute("BEGIN IMMEDIATE");
            ReportRecord next = Records.of(2, 1, Records.BY);
            refused(StoreFault.LOCKED, () -> store.put(next));
            assertEquals(List.of(record.report().id()), store.list(), "reading goes on");
            statement.execute("ROLLBACK");
            assertTrue(store.put(next));
        }
    }

    @Test
    void aFullDiskLosesNothing() throws SQLException {
        try (Store store = open()) {
            store.put(record);
            // SQLite says the same when the disk is full: its limit on pages needs no disk to fill.
            FullDisk.limit(store, 0);
            long revision = store.revision();
            ReportRecord large = Records.of(2, 2000, Records.BY);
            refused(StoreFault.FULL, () -> store.put(large));
            assertEquals(revision, store.revision());
            assertEquals(Optional.of(record), store.find(record.report().id()));
            assertEquals(Optional.empty(), store.find(large.report().id()));
            FullDisk.limit(store, 1_000_000);
            assertTrue(store.put(large));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOf() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder should be");
        StoreException refused = assertThrows(
                StoreException.class,
                () -> SqlStores.open(
                        StoreAddress.of(blocked.resolve("store.db").toString(), null, null), new RecordItemFormat()));
        assertEquals(StoreFault.FULL, refused.fault());
        assertFalse(refused.getMessage().isBlank());
    }
}
