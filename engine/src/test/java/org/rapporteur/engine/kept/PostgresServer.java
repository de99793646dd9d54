package org.rapporteur.engine.kept;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One PostgreSQL server for all tests of a program, with a schema for each that asks; as the tests of the store have it. */
final class PostgresServer {

    /** The user and the password of the tests' server. */
    static final String USER = "postgres";

    private PostgresServer() {}

    /** Makes it when the first test asks. */
    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "100")
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

    /** Returns the address of a new, empty schema. */
    static String address() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no schema for a test", e);
        }
        return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/postgres?currentSchema=" + name;
    }
}
