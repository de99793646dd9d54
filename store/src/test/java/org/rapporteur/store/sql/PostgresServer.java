package org.rapporteur.store.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** One PostgreSQL server for all tests of a program, with a schema for each that asks: a database takes far longer to make. */
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

    /** Opens a connection beside the stores'. */
    static Connection connect() throws SQLException {
        return Holder.SERVER.getPostgresDatabase().getConnection();
    }

    /** Waits until nothing that stores began, in this program or in one that was killed, is at work any more. */
    static void settle() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (int tries = 0; tries < 6000; tries++) {
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM pg_stat_activity WHERE"
                        + " application_name = 'rapporteur' AND state <> 'idle'")) {
                    rows.next();
                    if (rows.getInt(1) == 0) {
                        return;
                    }
                }
                Thread.sleep(5);
            }
            throw new AssertionError("a store's transaction does not end");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the address of a new, empty schema. */
    static StoreAddress schema() {
        return StoreAddress.of(address(), USER, USER);
    }

    /** Returns the same as text. */
    static String address() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no schema for a test", e);
        }
        return "jdbc:postgresql://localhost:" + Holder.SERVER.getPort() + "/postgres?currentSchema=" + name;
    }
}
