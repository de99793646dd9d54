package org.rapporteur.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.rapporteur.formats.record.RecordItemFormat;
import org.rapporteur.store.Store;
import org.rapporteur.store.sql.SqlStores;
import org.rapporteur.store.sql.StoreAddress;

/** Which database a test's server keeps its record in; what must hold on both is asked of both. */
enum Where {
    SQLITE {
        @Override
        StoreAddress address(Path folder) {
            return StoreAddress.of(folder.resolve("store.db").toString(), null, null);
        }
    },
    POSTGRESQL {
        @Override
        StoreAddress address(Path folder) {
            return StoreAddress.of(text(folder), USER, USER);
        }

        /** Stands in a file of the folder, so that another program of the test finds it too. */
        private String text(Path folder) {
            Path file = folder.resolve("postgresql.txt");
            try {
                if (!Files.exists(file)) {
                    Files.createDirectories(folder);
                    Files.writeString(file, schema());
                }
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private String schema() {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + name);
            } catch (SQLException e) {
                throw new IllegalStateException("no schema for a test", e);
            }
            return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/postgres?currentSchema=" + name;
        }
    };

    /** The user and the password of the tests' server. */
    static final String USER = "postgres";

    /** Returns the address of the store that belongs to a folder of the test's: the same one for the same folder. */
    abstract StoreAddress address(Path folder);

    /** Opens it. */
    Store open(Path folder) {
        return SqlStores.open(address(folder), new RecordItemFormat());
    }

    /** One server for all tests of this program, made when the first asks. */
    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
