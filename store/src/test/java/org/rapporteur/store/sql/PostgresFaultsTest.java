package org.rapporteur.store.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.fault.StoreException;
import org.rapporteur.store.fault.StoreFault;

/** What can be wrong with a server: each time a message for people, and nothing is lost. */
class PostgresFaultsTest {

    @TempDir
    private Path folder;

    private final ReportRecord record = Records.of(1, 3, Records.BY);

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static Store open(String address) {
        return SqlStores.open(
                StoreAddress.of(address, PostgresServer.USER, PostgresServer.USER), new RecordItemFormat());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aServerThatGoesAndComesBackIsFoundAgain() throws IOException {
        int port = freePort();
        ReportRecord next = Records.of(2, 3, Records.BY);
        EmbeddedPostgres server = start(port);
        try (Store store = open("jdbc:postgresql://localhost:" + port + "/postgres")) {
            store.put(record);
            server.close();
            StoreException gone = assertThrows(StoreException.class, () -> store.put(next));
            assertEquals(StoreFault.GONE, gone.fault(), gone.getMessage());
            assertEquals(
                    StoreFault.GONE,
                    assertThrows(StoreException.class, store::check).fault());
            server = start(port);
            assertTrue(store.put(next));
            assertEquals(List.of(record.report().id(), next.report().id()), store.list());
            assertEquals(Optional.of(record), store.find(record.report().id()));
        } finally {
            server.close();
        }
    }

    @Test
    void aServerThatIsNotThereIsToldOf() throws IOException {
        int port = freePort();
        StoreException gone = assertThrows(
                StoreException.class,
                () -> SqlStores.open(
                        StoreAddress.of("jdbc:postgresql://localhost:" + port + "/team", "ana", "s3cret"),
                        new RecordItemFormat()));
        assertEquals(StoreFault.GONE, gone.fault(), gone.getMessage());
        assertTrue(gone.getMessage().contains("localhost:" + port), gone.getMessage());
        assertFalse(gone.getMessage().contains("s3cret"), gone.getMessage());
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() {
        String address = PostgresServer.address();
        try (Store store = open(address)) {
            ((SqlStore) store)
                    .database()
                    .write(sql -> sql.run("INSERT INTO schema_version SELECT 999, '999', description, type, script,"
                            + " checksum, installed_by, installed_on, execution_time, success FROM schema_version WHERE"
                            + " version = '1'"));
        }
        StoreException newer = assertThrows(StoreException.class, () -> open(address));
        assertEquals(StoreFault.NEWER, newer.fault(), newer.getMessage());
    }
}
