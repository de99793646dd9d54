package org.rapporteur.benchmark.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.sql.SqlStores;
import org.rapporteur.store.sql.StoreAddress;

/** Where the store that is measured is: a new file, a new PostgreSQL of our own, or a database that a person gives. One thread. */
final class Place implements AutoCloseable {

    private final Path folder;
    private final EmbeddedPostgres server;
    private final String address;
    private final Path database;
    private final boolean kept;

    private Place(boolean kept, Path folder, EmbeddedPostgres server, String address, Path database) {
        this.kept = kept;
        this.folder = folder;
        this.server = server;
        this.address = address;
        this.database = database;
    }

    /**
     * Makes one.
     *
     * @param which {@code sqlite}, {@code postgresql}, or the JDBC URL of an empty PostgreSQL database, whose
     *     user and password {@code PGUSER} and {@code PGPASSWORD} say
     * @param keep where the files are to stay, or null when they are to go
     */
    static Place of(String which, String keep) throws IOException {
        if (which.startsWith("jdbc:")) {
            return new Place(true, null, null, which, null);
        }
        boolean kept = keep != null;
        Path folder = kept ? Files.createDirectories(Path.of(keep)) : Files.createTempDirectory("rapporteur-store");
        if (which.equals("sqlite")) {
            return new Place(kept, folder, null, folder.resolve("store.db").toString(), folder);
        }
        if (which.equals("postgresql")) {
            Path data = folder.resolve("data");
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setServerConfig("max_wal_size", "4GB")
                    // Made for tests, it would not wait for the disk.
                    .setServerConfig("fsync", "on")
                    .start();
            return new Place(
                    kept, folder, server, "jdbc:postgresql://localhost:" + server.getPort() + "/postgres", data);
        }
        throw new IllegalArgumentException("a store is sqlite, postgresql or a JDBC URL, got " + which);
    }

    /** Opens the store, anew each time. */
    Store open() {
        String user = server == null ? System.getenv("PGUSER") : "postgres";
        String password = server == null ? System.getenv("PGPASSWORD") : "postgres";
        return SqlStores.open(StoreAddress.of(address, user, password), new RecordItemFormat());
    }

    /** Returns how many bytes the files take, its log included; negative where a person gave the database. */
    long bytes() throws IOException {
        if (database == null) {
            return -1;
        }
        try (Stream<Path> files = Files.walk(database)) {
            long bytes = 0;
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                bytes += Files.size(file);
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (folder != null && !kept) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> inmost = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : inmost) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
